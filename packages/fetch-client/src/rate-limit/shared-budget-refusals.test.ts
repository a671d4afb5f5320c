import { RateLimiterMemory } from 'rate-limiter-flexible'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { RateLimiter } from './rate-limiter.ts'
import { type FlexibleLimiter, sharedBudget } from '../rate-limiter-flexible.ts'

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
