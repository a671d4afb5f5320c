import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { isDeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import { isTimeoutError } from '../errors/timeout-error.ts'
import type { RateLimiter } from '../rate-limit/rate-limiter.ts'
import {
  type Answer,
  broken,
  closedLimiter,
  ok,
  outcome,
  read,
  refused,
  send,
  setUp,
  silent,
  useClock,
} from './call.fixture.ts'

useClock()

describe('the wait before the next attempt', () => {
  test('doubles up to eight seconds', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const { call, delays, sentAfter } = setUp([refused(503)], { maxRetries: 7 })
    await outcome(call(read))
    expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000])
    expect(sentAfter).toEqual([0, 500, 1500, 3500, 7500, 15_500, 23_500, 31_500])
  })

  test.for([[0], [0.25], [0.9]])('is spread from nothing to the whole (%d)', async ([random = NaN]) => {
    vi.spyOn(Math, 'random').mockReturnValue(random)
    const { call, delays } = setUp([refused(503)], { maxRetries: 3 })
    await outcome(call(read))
    expect(delays).toEqual([500 * random, 1000 * random, 2000 * random])
  })

  test.for([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': ' 2 ' }, 2000],
    [{ 'retry-after': '60' }, 60_000],
    [{ 'retry-after': 'Sat, 21 Nov 2026 00:00:09 GMT' }, 9000],
    [{ 'retry-after': 'Sat, 21 Nov 2026 00:01:00 GMT' }, 60_000],
    [{ 'retry-after': 'Fri, 20 Nov 2026 23:59:00 GMT' }, 0],
    [{ 'x-ratelimit-retry-after': '3' }, 3000],
    [{ 'x-ratelimit-retry-after': '3', 'retry-after': '4' }, 3000],
    [{ 'x-ratelimit-retry-after': '', 'retry-after': '4' }, 4000],
    [{ 'retry-after': 'soon' }, 250],
    [{ 'retry-after': '' }, 250],
  ] as const)('is what the gateway asks for: %j', async ([headers, delayMs]) => {
    for (const status of [429, 503]) {
      vi.setSystemTime(Date.UTC(2026, 10, 21))
      const { call, delays, sentAfter } = setUp([refused(status, headers), ok])
      expect((await outcome(call(read))).value?.ok).toBe(true)
      expect(delays).toEqual([delayMs])
      expect(sentAfter).toEqual([0, delayMs])
    }
  })

  test.for([
    ['61', 61_000],
    ['86400', 86_400_000],
    ['Sat, 21 Nov 2026 00:01:01 GMT', 61_000],
  ] as const)('is left to the caller when the gateway asks for %s', async ([retryAfter, retryAfterMs]) => {
    for (const operation of [read, send]) {
      const { call, elapsed, fetch } = setUp([refused(429, { 'retry-after': retryAfter }), ok])
      const { value } = await outcome(call(operation))
      expect(value).toMatchObject({ status: 429, attempts: 1, rateLimit: { retryAfterMs } })
      expect(fetch).toHaveBeenCalledOnce()
      expect(elapsed()).toBe(0)
    }
  })
})

describe('the total time', () => {
  test('cuts an attempt off', async () => {
    const { call, elapsed } = setUp([silent], { totalTimeoutMs: 1000 })
    const { error } = await outcome(call(read))
    expect(error).toMatchObject({
      name: 'TimeoutError',
      limit: 'totalTimeoutMs',
      timeoutMs: 1000,
      attempts: 1,
    })
    expect(elapsed()).toBe(1000)
  })

  test('leaves a send in doubt', async () => {
    const { error } = await outcome(setUp([silent], { totalTimeoutMs: 1000 }).call(send))
    expect(isDeliveryUnknownError(error) && isTimeoutError(error.cause)).toBe(true)
  })

  test('counts the attempts and the waits between them', async () => {
    const { call, elapsed, fetch } = setUp([silent], { totalTimeoutMs: 2000, attemptTimeoutMs: 900 })
    // 900 ms, a wait of 250 ms, and what is left.
    const { error } = await outcome(call(read))
    expect(error).toMatchObject({ limit: 'totalTimeoutMs', attempts: 2 })
    expect(elapsed()).toBe(2000)
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  test('is not spent on a wait that leads nowhere', async () => {
    const { call, elapsed } = setUp([refused(503, { 'retry-after': '2' })], { totalTimeoutMs: 2000 })
    expect((await outcome(call(read))).value).toMatchObject({ status: 503, attempts: 1 })
    expect(elapsed()).toBe(0)
  })

  test('ends the wait for the rate limit, and nothing is in doubt then', async () => {
    const { call, elapsed, fetch } = setUp([ok], { totalTimeoutMs: 1000, limiter: closedLimiter() })
    expect((await outcome(call(send))).error).toMatchObject({ limit: 'totalTimeoutMs', attempts: 0 })
    expect(elapsed()).toBe(1000)
    expect(fetch).not.toHaveBeenCalled()
  })

  test('lets nothing leave that comes too late for it, and nothing is in doubt then', async () => {
    const limiter: RateLimiter = { acquire: () => void vi.advanceTimersByTime(1000), release() {} }
    for (const operation of [read, send]) {
      const { call, fetch } = setUp([ok], { totalTimeoutMs: 1000, limiter })
      const { error } = await outcome(call(operation))
      expect(error).toMatchObject({ name: 'TimeoutError', limit: 'totalTimeoutMs', attempts: 0 })
      expect(fetch).not.toHaveBeenCalled()
    }
  })

  test('of the call wins over that of the client', async () => {
    const { call, elapsed } = setUp([silent], { totalTimeoutMs: 9000 })
    await outcome(call(read, { totalTimeoutMs: 1000 }))
    expect(elapsed()).toBe(1000)
  })

  test('may be longer than a timer', async () => {
    const { call } = setUp([ok], { totalTimeoutMs: 1e12, attemptTimeoutMs: 1e12 })
    expect((await outcome(call(read))).value?.ok).toBe(true)
  })

  test('is never passed, and neither is the number of attempts', async () => {
    const fault = fc.oneof(
      fc.record({ afterMs: fc.nat(3000), status: fc.constantFrom(200, 404, 429, 500, 503) }),
      fc.record({ afterMs: fc.nat(3000), code: fc.constantFrom('ECONNREFUSED', 'ECONNRESET') }),
      fc.record({ afterMs: fc.nat(3000), retryAfter: fc.nat(90) }),
      fc.constant({ afterMs: Infinity }),
    )
    const limits = fc.record({
      totalTimeoutMs: fc.integer({ min: 1, max: 10_000 }),
      attemptTimeoutMs: fc.integer({ min: 1, max: 5000 }),
      maxRetries: fc.nat(5),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { minLength: 1 }),
        limits,
        fc.constantFrom(read, send),
        async (faults, limit, operation) => {
          const answers = faults.map((what): Answer => async (request, signal) => {
            if (what.afterMs === Infinity) return silent(request, signal)
            await new Promise((resolve) => setTimeout(resolve, what.afterMs))
            if ('code' in what) return broken(what.code)(request, signal)
            if ('retryAfter' in what)
              return refused(429, { 'retry-after': `${what.retryAfter}` })(request, signal)
            return 'status' in what && what.status !== 200
              ? refused(what.status)(request, signal)
              : ok(request, signal)
          })
          const { call, elapsed, fetch } = setUp(answers, limit)
          await outcome(call(operation))
          expect(elapsed()).toBeLessThanOrEqual(limit.totalTimeoutMs + 1)
          expect(fetch.mock.calls.length).toBeLessThanOrEqual(limit.maxRetries + 1)
          vi.clearAllTimers()
        },
      ),
      { numRuns: 200 },
    )
  })
})
