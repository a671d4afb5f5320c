import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createOnlyFansApiClient } from '../../index.ts'
import { createInbox, type WatchOptions } from '../../inbox.ts'

const minute = 60_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** How many requests a watch makes in a time, of a gateway that always answers the same. */
async function requestsIn(ms: number, options: WatchOptions, answer: () => Response): Promise<number> {
  let requests = 0
  const controller = new AbortController()
  const fetch = async (): Promise<Response> => {
    requests++
    return answer()
  }
  const client = createOnlyFansApiClient({ apiKey: 'key-of-the-test', rateLimiter: false, fetch })
  const inbox = createInbox(client, { account: 'fansly_acct_1', nativeId: '734120958846189568' })
  const events = Array.fromAsync(inbox.watch({ ...options, signal: controller.signal }))
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(ms)
  controller.abort()
  expect(await events).toEqual([])
  return requests
}

test('waits as long as a busy gateway asks for', async () => {
  const busy = (): Response =>
    Response.json({ error: 'busy' }, { status: 429, headers: { 'Retry-After': '1200' } })
  expect(await requestsIn(19 * minute, { mostIntervalMs: 5000 }, busy)).toBe(1)
  expect(await requestsIn(21 * minute, { mostIntervalMs: 5000 }, busy)).toBe(2)
})

test('spends one credit on what fails, for the client does not try it again', async () => {
  const broken = (): Response => Response.json({ error: 'down' }, { status: 503 })
  expect(await requestsIn(minute, { creditsPerHour: 2 }, broken)).toBe(1)
})

test('pays for what an answer costs beyond one credit', async () => {
  const dear = (): Response =>
    Response.json({ data: { data: [], hasMore: false } }, { headers: { 'x-ofapi-credits-used': '10' } })
  const requests = await requestsIn(60 * minute, { creditsPerHour: 40 }, dear)
  expect(requests).toBeGreaterThan(1)
  expect(requests).toBeLessThanOrEqual(4)
})
