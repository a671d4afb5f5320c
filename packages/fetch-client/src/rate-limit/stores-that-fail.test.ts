import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createApiFanslyClient } from '../apifansly.ts'
import { isConfigurationError } from '../errors/configuration-error.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { Fetch } from '../transport/fetch.ts'
import { isRateLimitStoreError, sharedBudget } from '../rate-limiter-flexible.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
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

/** What a turn is refused with. */
async function rejection(limiter: RateLimiter): Promise<unknown> {
  try {
    await limiter.acquire(undefined)
  } catch (error) {
    return error
  }
  throw new Error('expected a rejection')
}
