import { getEventListeners } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import type { RateLimiter } from '../rate-limit/rate-limiter.ts'
import { setUp } from './attempt.fixture.ts'
import { closedLimiter, idle } from './call.fixture.ts'
import type { CallOptions } from './call-options.ts'
import type { Fetch } from './fetch.ts'

describe('a signal that outlives the call', () => {
  test.for<[string, Fetch, CallOptions, RateLimiter | false]>([
    ['success', async () => Response.json({}), {}, false],
    ['a failure', async () => Response.json({}, { status: 404 }), {}, false],
    ['an answer that cannot be read', async () => new Response('<html>'), {}, false],
    ['several attempts', async () => Response.json({}, { status: 503 }), { maxRetries: 3 }, false],
    ['lost connections', () => Promise.reject(new TypeError('fetch failed')), { maxRetries: 1 }, false],
    ['an attempt that took too long', () => new Promise(() => {}), { attemptTimeoutMs: 5 }, false],
    ['a call that took too long', () => new Promise(() => {}), { totalTimeoutMs: 5 }, false],
    ['a turn that never came', async () => Response.json({}), { totalTimeoutMs: 5 }, closedLimiter()],
  ])('has no listener of it left after %s', async ([, fetch, init, rateLimiter]) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { signal } = new AbortController()
    const call = setUp(fetch, { rateLimiter })
    for (let count = 0; count < 3; count++) {
      await call({ ...init, signal }).catch(() => {})
      expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    }
    vi.restoreAllMocks()
  })

  test('has one listener of each call under way', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const { signal } = new AbortController()
    const call = setUp(async () => {
      await promise
      return Response.json({})
    })
    const calls = Array.from({ length: 5 }, () => call({ signal }))
    await idle()
    expect(getEventListeners(signal, 'abort')).toHaveLength(5)
    resolve()
    await Promise.all(calls)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})
