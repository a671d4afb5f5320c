import { describe, expect, test, vi } from 'vitest'
import { answer, line, minute, tell, useClock } from './limiter.fixture.ts'
import { memoryRateLimiter } from './memory-rate-limiter.ts'

useClock()

describe('a limiter in memory', () => {
  test('a refusal holds all back until its Retry-After', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 300, remaining: 200 })
    answer(limiter, { retryAfterMs: 20_000, remaining: 50 }, 429)
    const left = line(limiter, 50)
    await vi.advanceTimersByTimeAsync(19_999)
    expect(left).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(left).toHaveLength(1) // finds out if there is room again
    tell(limiter, { retryAfterMs: 5000 }, 429)
    await vi.advanceTimersByTimeAsync(4999)
    expect(left).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(left).toHaveLength(2)
    tell(limiter, { limit: 300, remaining: 20 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(22)
    tell(limiter, { limit: 300, remaining: 280 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(22) // others were under way: nobody knows if they are in what is left
    for (let index = 0; index < 19; index++) tell(limiter, { limit: 300 })
    await vi.advanceTimersByTimeAsync(2 * minute)
    expect(left).toHaveLength(50)
  })

  test('a refusal does not hold back a key whose limit is unknown longer than its Retry-After', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { retryAfterMs: 20_000 }, 429)
    const left = line(limiter, 5)
    await vi.advanceTimersByTimeAsync(19_999)
    expect(left).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(left).toHaveLength(5)
  })

  test('an outage with a Retry-After holds back nobody else', () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 300, remaining: 299 })
    answer(limiter, { retryAfterMs: 20_000 }, 503)
    expect(limiter.acquire(undefined)).toBeUndefined()
  })

  test('a refusal that tells no Retry-After, and nothing that is left, is waited out for a minute', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 300, remaining: 200 })
    answer(limiter, {}, 429)
    const left = line(limiter, 5)
    await vi.advanceTimersByTimeAsync(minute)
    expect(left).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(minute)
    expect(left).toHaveLength(5)
  })

  test('a refusal for a day holds nobody longer than a minute, after which each call is told', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { retryAfterMs: 86_400_000 }, 429)
    const left = line(limiter, 5)
    await vi.advanceTimersByTimeAsync(minute - 1)
    expect(left).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(left).toHaveLength(5)
  })
})
