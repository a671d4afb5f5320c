import { BurstyRateLimiter, RateLimiterMemory, RateLimiterUnion } from 'rate-limiter-flexible'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createApiFanslyClient } from './apifansly.ts'
import { isConfigurationError } from './errors/configuration-error.ts'
import type { RateLimiter } from './rate-limit/rate-limiter.ts'
import { type FlexibleLimiter, sharedBudget } from './rate-limiter-flexible.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

let names = 0

/** A limiter with a memory of its own: 10 points a minute. */
function tenAMinute(): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix: `test-${names++}`, points: 10, duration: 60 })
}

/** How many of so many requests have had their turn, at any time. */
function ask(limiter: RateLimiter, count: number): { left: number } {
  const turns = { left: 0 }
  for (let index = 0; index < count; index++) {
    void Promise.resolve(limiter.acquire(undefined)).then(() => turns.left++)
  }
  return turns
}

describe('a shared budget', () => {
  test('lets as many requests leave as there are points, and the next as the window ends', async () => {
    const turns = ask(sharedBudget(tenAMinute(), { key: 'team' }), 25)
    await vi.advanceTimersByTimeAsync(59_999)
    expect(turns.left).toBe(10)
    await vi.advanceTimersByTimeAsync(2)
    expect(turns.left).toBe(20)
    await vi.advanceTimersByTimeAsync(60_001)
    expect(turns.left).toBe(25)
  })

  test('is one for all that use the same key, and another one for another key', async () => {
    const limiter = tenAMinute()
    const [one, other, another] = ['team', 'team', 'another team'].map((key) =>
      ask(sharedBudget(limiter, { key }), 20),
    )
    await vi.advanceTimersByTimeAsync(1000)
    expect((one?.left ?? 0) + (other?.left ?? 0)).toBe(10)
    expect(another?.left).toBe(10)
  })

  test('gives up a wait at once with the reason of the signal, and takes no point', async () => {
    const budget = sharedBudget(tenAMinute(), { key: 'team' })
    ask(budget, 10)
    const controller = new AbortController()
    const turn = budget.acquire(controller.signal)
    await vi.advanceTimersByTimeAsync(1000)
    const reason = new Error('no longer wanted')
    controller.abort(reason)
    await expect(turn).rejects.toBe(reason)
    expect(vi.getTimerCount()).toBe(1) // of the limiter: the end of its window
    await vi.advanceTimersByTimeAsync(60_000)
    const turns = ask(budget, 10)
    await vi.advanceTimersByTimeAsync(0)
    expect(turns.left).toBe(10)
  })

  test('asks for nothing where the signal was aborted before', async () => {
    const consume = vi.fn<FlexibleLimiter['consume']>()
    const reason = new Error('never wanted')
    await expect(sharedBudget({ consume }, { key: 'team' }).acquire(AbortSignal.abort(reason))).rejects.toBe(
      reason,
    )
    expect(consume).not.toHaveBeenCalled()
  })

  test('paces a client', async () => {
    const client = createApiFanslyClient({
      apiKey: 'key-of-the-test',
      rateLimiter: sharedBudget(tenAMinute(), { key: 'team' }),
      fetch: () => Promise.resolve(Response.json({})),
    })
    let answered = 0
    for (let index = 0; index < 15; index++) {
      void client
        .GET('/{account_id}/chats', { params: { path: { account_id: 'fansly_1' } } })
        .then(() => answered++)
    }
    await vi.advanceTimersByTimeAsync(30_000)
    expect(answered).toBe(10)
    await vi.advanceTimersByTimeAsync(31_000)
    expect(answered).toBe(15)
  })
})

test.for([
  [150, 60],
  [42, 10],
])('%d points in %d seconds stay within 300 a minute', async ([points = 0, duration = 0]) => {
  const budget = sharedBudget(new RateLimiterMemory({ points, duration }), {
    key: `${points} in ${duration}`,
  })
  const times: number[] = []
  const leave = async (): Promise<void> => {
    await budget.acquire(undefined)
    times.push(Date.now())
  }
  // The worst that can be: a window is opened by one request, and filled just before it ends.
  void leave()
  await vi.advanceTimersByTimeAsync(duration * 1000 - 1)
  const rest = Promise.all(Array.from({ length: 500 }, leave))
  await vi.runAllTimersAsync()
  await rest
  const most = Math.max(
    ...times.map((time) => times.filter((other) => other >= time && other < time + 60_000).length),
  )
  expect(times).toHaveLength(501)
  expect(most).toBeGreaterThan(250)
  expect(most).toBeLessThanOrEqual(300)
})

test.for([
  [0, 1],
  [1500, 1500],
] as const)('a point that is there again in %d ms is asked for again in %d ms', async ([told, ms]) => {
  const consume = vi
    .fn<FlexibleLimiter['consume']>()
    .mockRejectedValueOnce({ msBeforeNext: told })
    .mockRejectedValueOnce({ msBeforeNext: told })
    .mockResolvedValueOnce({ msBeforeNext: 1000 })
  const turns = ask(sharedBudget({ consume }, { key: 'team' }), 1)
  await vi.advanceTimersByTimeAsync(2 * ms - 1)
  expect(turns.left).toBe(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(turns.left).toBe(1)
  expect(consume.mock.calls).toEqual([['team'], ['team'], ['team']])
})

describe('limiters made of limiters', () => {
  test('of the waits of a union the longest counts', async () => {
    const consume = vi
      .fn<FlexibleLimiter['consume']>()
      .mockRejectedValueOnce({ fast: { msBeforeNext: 1000 }, slow: { msBeforeNext: 5000 } })
      .mockResolvedValueOnce({ fast: { msBeforeNext: 1000 }, slow: { msBeforeNext: 60_000 } })
    const turns = ask(sharedBudget({ consume }, { key: 'team' }), 1)
    await vi.advanceTimersByTimeAsync(4999)
    expect(turns.left).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(turns.left).toBe(1)
  })

  test('a union is waited for as long as its slowest one says', async () => {
    const slow = new RateLimiterMemory({ keyPrefix: 'slow', points: 10, duration: 60 })
    const fast = new RateLimiterMemory({ keyPrefix: 'fast', points: 1, duration: 1 })
    const turns = ask(sharedBudget(new RateLimiterUnion(slow, fast), { key: 'team' }), 3)
    await vi.advanceTimersByTimeAsync(500)
    expect(turns.left).toBe(1)
    await vi.advanceTimersByTimeAsync(200_000)
    expect(turns.left).toBe(3)
  })

  test('a limiter with a reserve for bursts lets both leave', async () => {
    const burst = new RateLimiterMemory({ keyPrefix: 'burst', points: 5, duration: 60 })
    const turns = ask(sharedBudget(new BurstyRateLimiter(tenAMinute(), burst), { key: 'team' }), 20)
    await vi.advanceTimersByTimeAsync(1000)
    expect(turns.left).toBe(15)
  })
})

test.for([
  [{ key: '' }, '`key` must be a text'],
  [{ key: 'team', storeTimeoutMs: 0 }, '`storeTimeoutMs` must be a number above 0, got 0'],
  [{ key: 'team', storeTimeoutMs: Number.NaN }, '`storeTimeoutMs` must be a number above 0, got NaN'],
] as const)('options that cannot work are refused: %j', ([options, message]) => {
  expect(() => sharedBudget(tenAMinute(), options)).toThrow(message)
})

test.for<[string, readonly unknown[]]>([
  ['`key` must be', [tenAMinute()]],
  ['`limiter` must be', [undefined, { key: 'team' }]],
  ['`limiter` must be', [{ points: 5 }, { key: 'team' }]],
])('what is missing is named: %s', ([message, given]) => {
  const share = (): unknown => Reflect.apply(sharedBudget, undefined, given)
  expect(share).toThrow(message)
  expect(share).toThrow(expect.toSatisfy(isConfigurationError))
})

test('a limiter without points is refused', () => {
  const limiter = new RateLimiterMemory({ points: 0, duration: 60 })
  expect(() => sharedBudget(limiter, { key: 'team' })).toThrow('lets no request leave')
})
