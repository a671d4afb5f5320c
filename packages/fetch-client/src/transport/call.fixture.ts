import { afterEach, beforeEach, type Mock, vi } from 'vitest'
import { apiFansly } from '../apifansly/provider.ts'
import type { RateLimiter } from '../rate-limit/rate-limiter.ts'
import type { CallOptions } from './call-options.ts'
import { createTransport } from './create-transport.ts'
import { fetchBy } from './fetch.fixture.ts'
import type { Limits } from './limits.ts'
import type { Middleware } from './middleware.ts'
import type { AnyResult } from './result.ts'
import { type Operations, params, type Table, table } from './things.fixture.ts'

/** The operations that there are. */
export type Operation = Table[keyof Table]

/** Operations that may be repeated, the second one a write, and one that may not. */
export const read: Table['readThing'] = table.readThing
export const like: Table['likeThing'] = table.likeThing
export const send: Table['sendThing'] = table.sendThing

/** What the gateway does with a request. */
export type Answer = (request: Request, signal: AbortSignal) => Response | Promise<Response>

/** How the client is set up. */
interface SetUp extends Limits {
  readonly limiter?: RateLimiter
  readonly middleware?: readonly Middleware[]
}

interface Init extends CallOptions {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A client, and what it did. */
interface Stage {
  readonly fetch: Mock<Answer>
  readonly call: (operation: Operation, init?: Init) => Promise<AnyResult>
  /** When the gateway was asked, in milliseconds. */
  readonly sentAfter: readonly number[]
  /** The waits between. */
  readonly delays: readonly number[]
  readonly elapsed: () => number
}

/** A client whose gateway answers in turn, and with the last answer from then on. */
export function setUp(
  answers: readonly Answer[],
  { limiter, middleware = [], ...limits }: SetUp = {},
): Stage {
  const sentAfter: number[] = []
  const delays: number[] = []
  const start = performance.now()
  const fetch = vi.fn<Answer>(async (request, signal) => {
    const answer = answers[Math.min(sentAfter.length, answers.length - 1)]
    sentAfter.push(performance.now() - start)
    return (answer ?? ok)(request, signal)
  })
  const { core, verbs } = createTransport<Operations, Table>(apiFansly, table, {
    apiKey: 'key-of-the-test',
    baseUrl: 'https://gateway.test',
    fetch: fetchBy(fetch),
    rateLimiter: limiter ?? false,
    hooks: { onRetry: ({ delayMs }) => void delays.push(delayMs) },
    ...limits,
  })
  verbs.use(...middleware)
  const call = (operation: Operation, init: Init = {}): Promise<AnyResult> =>
    core.call(operation, { params, ...init })
  return { fetch, call, sentAfter, delays, elapsed: () => performance.now() - start }
}

export const ok: Answer = () => Response.json({ fine: true })
export const refused =
  (status: number, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json({ message: 'no' }, { status, headers })
export const broken =
  (code: string): Answer =>
  () =>
    Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }))
export const silent: Answer = () => new Promise(() => {})
export const stalled: Answer = () =>
  new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{')) }))

/** What a call comes to, with the clock moved on whenever nothing else happens. */
export async function outcome<Value>(promise: Promise<Value>): Promise<{ value?: Value; error?: unknown }> {
  let settled: { value?: Value; error?: unknown } | undefined
  promise.then(
    (value) => (settled = { value }),
    (error: unknown) => (settled = { error }),
  )
  for (;;) {
    await idle()
    if (settled) return settled
    if (vi.getTimerCount() === 0) throw new Error('The call waits for nothing')
    await vi.advanceTimersToNextTimerAsync()
  }
}

/** Lets everything happen that needs no time. */
export async function idle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** Lets tests move the clock, and fails those that leave a timer behind. */
export function useClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
      now: Date.UTC(2026, 10, 21),
    })
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
  })

  afterEach(() => {
    const left = vi.getTimerCount()
    vi.useRealTimers()
    vi.restoreAllMocks()
    if (left > 0) throw new Error(`${left} timers were left behind`)
  })
}

/** A limiter that never lets anything leave. */
export function closedLimiter(): RateLimiter {
  return {
    acquire: (signal) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
      ),
    release: () => {},
  }
}
