import type { Outcome } from './attempt.ts'
import { json } from './json.ts'
import type { Random } from './random.ts'

/** What answers are drawn from. */
interface Failing {
  readonly random: Random
  /** Headers that tell what is left of the rate limit. */
  readonly tellQuota: () => Readonly<Record<string, string>>
}

/** An answer with the status of a failure. */
export function failed(
  { random, tellQuota }: Failing,
  end: (outcome: Outcome) => void,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  end({ kind: 'failed', status, waitMs: waitIn(headers) })
  const body = random.pick(
    '',
    '<h1>Sorry</h1>',
    JSON.stringify({ statusCode: status, message: 'Sorry.', data: null }),
  )
  return new Response(body, { status, headers: { ...headers, ...tellQuota() } })
}

/** HTTP 200 with the failure of the service behind; `undefined` where it only says that it failed. */
export function failedInBody(
  { random }: Failing,
  end: (outcome: Outcome) => void,
  status: number | undefined,
): Response {
  end({ kind: 'failed', status: status ?? 500, waitMs: undefined })
  if (status === undefined)
    return json(random.pick<unknown>({ success: false }, { data: { data: { success: false } } }))
  return json(
    random.pick<unknown>({ statusCode: status }, { statusCode: 200, data: { status_code: status } }),
  )
}

/** Headers that ask for a wait, or do not. */
export function retryAfter(random: Random): Readonly<Record<string, string>> {
  const seconds = String(random.pick(0, 1, 3, 20, 60, 86_400))
  const date = new Date(Date.now() + random.integer(1, 40) * 1000).toUTCString()
  return random.pick<Readonly<Record<string, string>>>(
    {},
    { 'retry-after': seconds },
    { 'retry-after': date },
    { 'x-ratelimit-retry-after': seconds },
    { 'retry-after': 'soon' },
  )
}

/** The wait that a failure asks for, in milliseconds, as far as it can be read. */
function waitIn(headers: Readonly<Record<string, string>>): number | undefined {
  const [value] = Object.values(headers)
  if (value === undefined || value === 'soon') return undefined
  const seconds = Number(value)
  return Number.isNaN(seconds) ? Math.max(0, Date.parse(value) - Date.now()) : seconds * 1000
}
