// What a comparison of answers with their specification adds to a page of 100 messages, as a ratio.
import { createApiFanslyClient } from '@fansly-chats/fetch-client/apifansly'
import { apiFanslyValidation } from '@fansly-chats/fetch-client/apifansly/validate'
import { createOnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
import { onlyFansApiValidation } from '@fansly-chats/fetch-client/onlyfansapi/validate'
import type { Gateway } from './chat-pages.ts'
import { messagePage } from './message-pages.ts'
import { ratio, rounded } from './table.ts'

const rounds = 60
const callsARound = 50

type Drain = () => Promise<void>

const rows: Record<string, Record<string, number>> = {}
for (const gateway of ['apifansly', 'onlyfansapi'] as const) {
  const page = messagePage(gateway, 100)
  const odd = messagePage(gateway, 100, { isNew: true }, 20)
  const strange = messagePage(gateway, 100, { isNew: true })
  const drains = [
    drain(gateway, page, 'off'),
    drain(gateway, page, 'report'),
    drain(gateway, odd, 'report'),
    drain(gateway, strange, 'report'),
  ]
  const times = drains.map(() => Infinity)
  // In turns, and the least of each: whatever else the machine does hits all of them.
  for (let round = 0; round < rounds; round++)
    for (const [index, call] of drains.entries())
      times[index] = Math.min(times[index] ?? Infinity, await timeOf(call))
  const [off = Number.NaN, report = Number.NaN, few = Number.NaN, drifted = Number.NaN] = times
  rows[gateway] = {
    'page, kB': rounded(page.length / 1000, 1),
    'off, µs': rounded(off, 1),
    'report, µs': rounded(report, 1),
    'times off': ratio(report, off),
    'a new field in five rows, µs': rounded(few, 1),
    'times off, so': ratio(few, off),
    'a new field in each row, µs': rounded(drifted, 1),
    'times off, then': ratio(drifted, off),
  }
}
console.log('A page of 100 messages with and without validation')
console.table(rows)

/** Lists one page, which is there at once. */
function drain(gateway: Gateway, page: string, mode: 'off' | 'report'): Drain {
  const options = {
    apiKey: 'key-of-the-bench',
    rateLimiter: false,
    fetch: () => Promise.resolve(new Response(page, { headers: { 'content-type': 'application/json' } })),
  } as const
  const validation = { mode, onDrift: () => {} }
  const pages =
    gateway === 'apifansly'
      ? apiFanslyPages(createApiFanslyClient({ ...options, validate: apiFanslyValidation(validation) }))
      : onlyFansApiPages(createOnlyFansApiClient({ ...options, validate: onlyFansApiValidation(validation) }))
  return async () => {
    for await (const { items } of pages()) {
      if (items.length !== 100) throw new Error(`A page of ${items.length} messages`)
      return
    }
  }
}

function apiFanslyPages({ messages }: ReturnType<typeof createApiFanslyClient>) {
  return () => messages.list({ account: 'fansly_1', chatId: '1' }).pages()
}

function onlyFansApiPages({ messages }: ReturnType<typeof createOnlyFansApiClient>) {
  return () => messages.list({ account: 'fansly_acct_1', chatId: '1', limit: 100 }).pages()
}

/** Microseconds of a call. */
async function timeOf(call: Drain): Promise<number> {
  const start = performance.now()
  for (let index = 0; index < callsARound; index++) await call()
  return ((performance.now() - start) * 1000) / callsARound
}
