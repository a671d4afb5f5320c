import { BurstyRateLimiter, RateLimiterMemory, RateLimiterUnion } from 'rate-limiter-flexible'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createApiFanslyClient } from './apifansly.ts'
import { isConfigurationError } from './errors/configuration-error.ts'
import type { RateLimiter } from './rate-limit/rate-limiter.ts'
import type { Fetch } from './transport/fetch.ts'
import { type FlexibleLimiter, isRateLimitStoreError, sharedBudget } from './rate-limiter-flexible.ts'

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

function refuse(limiter: RateLimiter, retryAfterMs: number | undefined): void {
  limiter.release({
    status: 429,
    rateLimit: { limit: undefined, remaining: undefined, retryAfterMs, plan: undefined },
  })
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

describe('a refusal by the gateway', () => {
  test('blocks all who share the budget until its Retry-After', async () => {
    const limiter = tenAMinute()
    const [one, other] = [sharedBudget(limiter, { key: 'team' }), sharedBudget(limiter, { key: 'team' })]
    refuse(one, 20_000)
    await vi.advanceTimersByTimeAsync(0)
    const turns = ask(other, 1)
    await vi.advanceTimersByTimeAsync(19_999)
    expect(turns.left).toBe(0)
    await vi.advanceTimersByTimeAsync(2)
    expect(turns.left).toBe(1)
  })

  test.for([1000, undefined])(
    'gives nothing back of the window that it falls into (Retry-After %s)',
    async (retryAfterMs) => {
      const budget = sharedBudget(tenAMinute(), { key: 'team' })
      ask(budget, 10)
      await vi.advanceTimersByTimeAsync(5000)
      refuse(budget, retryAfterMs)
      const turns = ask(budget, 10)
      await vi.advanceTimersByTimeAsync(54_900)
      expect(turns.left).toBe(0)
      await vi.advanceTimersByTimeAsync(1200)
      expect(turns.left).toBe(10)
    },
  )

  test('blocks for a minute at most: what asks for more is for the caller to decide', async () => {
    const block = vi.fn<NonNullable<FlexibleLimiter['block']>>(() => Promise.resolve())
    const budget = sharedBudget({ consume: () => Promise.resolve(), block }, { key: 'team' })
    refuse(budget, 86_400_000)
    refuse(budget, 86_400_000)
    expect(block.mock.calls).toEqual([['team', 60]])
  })

  test.for([0, undefined])(
    'without a wait blocks nothing: a block of no seconds would never end (%s)',
    (retryAfterMs) => {
      vi.advanceTimersByTime(1000)
      const block = vi.fn<NonNullable<FlexibleLimiter['block']>>(() => Promise.resolve())
      refuse(sharedBudget({ consume: () => Promise.resolve(), block }, { key: 'team' }), retryAfterMs)
      expect(block).not.toHaveBeenCalled()
    },
  )

  test('blocks for what is left of a window that only others have used', async () => {
    const block = vi.fn<NonNullable<FlexibleLimiter['block']>>(() => Promise.resolve())
    const budget = sharedBudget(
      { consume: () => Promise.reject({ msBeforeNext: 30_000 }), block },
      { key: 'team' },
    )
    ask(budget, 1)
    await vi.advanceTimersByTimeAsync(10_000)
    refuse(budget, 1000)
    expect(block.mock.calls).toEqual([['team', 20]])
  })

  test('is none where another status asks to wait', () => {
    const block = vi.fn<NonNullable<FlexibleLimiter['block']>>(() => Promise.resolve())
    const budget = sharedBudget({ consume: () => Promise.resolve(), block }, { key: 'team' })
    budget.release({
      status: 503,
      rateLimit: { limit: undefined, remaining: undefined, retryAfterMs: 9000, plan: undefined },
    })
    budget.release(undefined)
    expect(block).not.toHaveBeenCalled()
  })

  test('goes by where the store fails to block, or the limiter cannot', async () => {
    const consume = (): Promise<void> => Promise.resolve()
    const failing = sharedBudget({ consume, block: () => Promise.reject(new Error('gone')) }, { key: 'team' })
    refuse(failing, 1000)
    refuse(sharedBudget({ consume }, { key: 'team' }), 1000)
    await expect(failing.acquire(undefined)).resolves.toBeUndefined()
  })
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

describe('a store that fails', () => {
  const refused = new Error('connect ECONNREFUSED 127.0.0.1:6379')

  test.for([
    ['rejects', () => Promise.reject(refused)],
    [
      'throws',
      () => {
        throw refused
      },
    ],
    ['rejects in a union', () => Promise.reject({ redis: refused, memory: { msBeforeNext: 5 } })],
  ] as const)('is told of with what to do about it: it %s', async ([, consume]) => {
    const error = await rejection(sharedBudget({ consume }, { key: 'team' }))
    expect(isRateLimitStoreError(error)).toBe(true)
    expect(error).toMatchObject({
      name: 'RateLimitStoreError',
      cause: refused,
      message:
        "The rate limiter's store failed: connect ECONNREFUSED 127.0.0.1:6379. Nothing was sent. See that it runs and can be reached, or give the limiter an `insuranceLimiter` to take its place.",
    })
  })

  test('is not waited for longer than its time', async () => {
    const error = rejection(
      sharedBudget({ consume: () => new Promise(() => {}) }, { key: 'team', storeTimeoutMs: 300 }),
    )
    await vi.advanceTimersByTimeAsync(300)
    expect(isRateLimitStoreError(await error)).toBe(true)
    expect(String(await error)).toContain('did not answer within 300 ms')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('makes a call fail, and sends nothing', async () => {
    const fetch = vi.fn<Fetch>(() => Promise.resolve(Response.json({})))
    const client = createApiFanslyClient({
      apiKey: 'key-of-the-test',
      rateLimiter: sharedBudget({ consume: () => Promise.reject(refused) }, { key: 'team' }),
      fetch,
    })
    const call = client.GET('/{account_id}/chats', { params: { path: { account_id: 'fansly_1' } } })
    await expect(call).rejects.toThrow("The rate limiter's store failed")
    expect(fetch).not.toHaveBeenCalled()
  })

  test.for([-1, Number.NaN, Infinity])(
    'a budget that is never renewed is not waited for (%d)',
    async (ms) => {
      const error = await rejection(
        sharedBudget({ consume: () => Promise.reject({ msBeforeNext: ms }) }, { key: 'team' }),
      )
      expect(isConfigurationError(error)).toBe(true)
      expect(String(error)).toContain('give the limiter a `duration` above 0')
    },
  )
})

test.for([
  [{ key: '' }, '`key` must be a text'],
  [{ key: 'team', storeTimeoutMs: 0 }, '`storeTimeoutMs` must be a number above 0, got 0'],
  [{ key: 'team', storeTimeoutMs: Number.NaN }, '`storeTimeoutMs` must be a number above 0, got NaN'],
] as const)('options that cannot work are refused: %j', ([options, message]) => {
  expect(() => sharedBudget(tenAMinute(), options)).toThrow(message)
})

test('a limiter without points is refused', () => {
  const limiter = new RateLimiterMemory({ points: 0, duration: 60 })
  expect(() => sharedBudget(limiter, { key: 'team' })).toThrow('lets no request leave')
})

/** What a turn is refused with. */
async function rejection(limiter: RateLimiter): Promise<unknown> {
  try {
    await limiter.acquire(undefined)
  } catch (error) {
    return error
  }
  throw new Error('expected a rejection')
}
