import { describe, expect, test, vi } from 'vitest'
import { memoryRateLimiter } from './memory-rate-limiter.ts'
import type { RateLimiter } from './rate-limiter.ts'
import { broken, ok, outcome, read, refused, send, setUp, useClock } from '../transport/call.fixture.ts'

useClock()

describe('the rate limiter', () => {
  test('is asked before each attempt, and told of each answer', async () => {
    const told: unknown[] = []
    const limiter: RateLimiter = {
      acquire: () => void told.push('asked'),
      release: (answer) => void told.push(answer?.rateLimit?.remaining),
    }
    const { call } = setUp(
      [
        refused(429, { 'x-ratelimit-remaining': '0' }),
        broken('ECONNRESET'),
        () => new Response('{}', { headers: { 'x-ratelimit-remaining': '9' } }),
      ],
      { limiter },
    )
    expect((await outcome(call(read))).value?.ok).toBe(true)
    expect(told).toEqual(['asked', 0, 'asked', undefined, 'asked', 9])
  })

  test('gets back what a call took that was aborted before it left', async () => {
    const { call } = setUp([ok], { limiter: memoryRateLimiter() })
    for (let count = 0; count < 30; count++) {
      await outcome(call(read, { signal: AbortSignal.abort(new Error('the user left')) }))
    }
    expect((await outcome(call(read))).value?.ok).toBe(true)
  })

  test('gets back what a call took that was aborted as its turn came', async () => {
    let held = 0
    const controller = new AbortController()
    const limiter: RateLimiter = {
      async acquire() {
        held++
        queueMicrotask(() => controller.abort())
      },
      release: () => void held--,
    }
    await outcome(setUp([ok], { limiter }).call(read, { signal: controller.signal }))
    expect(held).toBe(0)
  })

  test('that cannot take back what comes too late disturbs nothing', async () => {
    const printed = vi.spyOn(console, 'error').mockReturnValue()
    const problem = new Error('a bug in a limiter')
    const controller = new AbortController()
    const limiter: RateLimiter = {
      async acquire() {
        queueMicrotask(() => controller.abort())
      },
      release() {
        throw problem
      },
    }
    await outcome(setUp([ok], { limiter }).call(read, { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(0)
    expect(printed.mock.calls).toEqual([['A rateLimiter of fansly-chats threw:', problem]])
    printed.mockRestore()
  })

  test('leaves nothing in doubt when the call is aborted as the turn of its second attempt comes', async () => {
    const reason = new Error('the user left')
    const controller = new AbortController()
    let turns = 0
    const limiter: RateLimiter = {
      async acquire() {
        if (++turns === 2) queueMicrotask(() => controller.abort(reason))
      },
      release: () => {},
    }
    const { call, fetch } = setUp([refused(429)], { limiter })
    expect((await outcome(call(send, { signal: controller.signal }))).error).toBe(reason)
    expect(fetch).toHaveBeenCalledOnce()
  })

  test('that fails ends the call with what it threw, before anything left', async () => {
    const problem = new Error('No connection to the store')
    const { call, fetch } = setUp([ok], {
      limiter: { acquire: () => Promise.reject(problem), release: () => {} },
    })
    expect((await outcome(call(send))).error).toBe(problem)
    expect(fetch).not.toHaveBeenCalled()
  })
})
