import { describe, expect, test } from 'vitest'
import { isDeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import {
  closedLimiter,
  ok,
  outcome,
  read,
  refused,
  send,
  setUp,
  silent,
  stalled,
  useClock,
} from './call.fixture.ts'

useClock()

const reasons: readonly [what: string, reason: unknown][] = [
  ['an error', new Error('the user left')],
  ['a text', 'the user left'],
  ['zero', 0],
  ['false', false],
  ['null', null],
  ['an object', { left: true }],
]

describe.for(reasons)('aborted with %s', ([, reason]) => {
  test('before it begins, nothing is sent', async () => {
    for (const operation of [read, send]) {
      const { call, fetch } = setUp([ok])
      expect((await outcome(call(operation, { signal: AbortSignal.abort(reason) }))).error).toBe(reason)
      expect(fetch).not.toHaveBeenCalled()
    }
  })

  const underWay = [
    ['during the request', silent],
    ['while the body is read', stalled],
    [
      'and fetch rejects with words of its own',
      (_request: Request, signal: AbortSignal) =>
        new Promise<Response>((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))),
        ),
    ],
  ] as const

  test.for(underWay)('%s, a read ends at once', async ([, answer]) => {
    const { call, elapsed, fetch } = setUp([answer])
    const controller = new AbortController()
    const result = outcome(call(read, { signal: controller.signal }))
    setTimeout(() => controller.abort(reason), 50)
    expect((await result).error).toBe(reason)
    expect(elapsed()).toBe(50)
    expect(fetch).toHaveBeenCalledOnce()
  })

  test.for(underWay)('%s, a send ends at once, and is in doubt', async ([, answer]) => {
    const { call, elapsed, fetch } = setUp([answer])
    const controller = new AbortController()
    const body = { text: 'a' }
    const result = outcome(call(send, { signal: controller.signal, body }))
    setTimeout(() => controller.abort(reason), 50)
    const { error } = await result
    expect(error).toMatchObject({ name: 'DeliveryUnknownError', path: { id: '7' }, body })
    expect(isDeliveryUnknownError(error) && error.cause).toBe(reason)
    expect(elapsed()).toBe(50)
    expect(fetch).toHaveBeenCalledOnce()
  })

  test('during the wait for the next attempt, the call ends at once, and nothing is in doubt', async () => {
    for (const operation of [read, send]) {
      const { call, elapsed, fetch } = setUp([refused(429, { 'retry-after': '30' })])
      const controller = new AbortController()
      const result = outcome(call(operation, { signal: controller.signal }))
      setTimeout(() => controller.abort(reason), 50)
      expect((await result).error).toBe(reason)
      expect(elapsed()).toBe(50)
      expect(fetch).toHaveBeenCalledOnce()
    }
  })

  test('during the wait for the rate limit, the call ends at once, and nothing is in doubt', async () => {
    for (const operation of [read, send]) {
      const { call, elapsed, fetch } = setUp([ok], { limiter: closedLimiter() })
      const controller = new AbortController()
      const result = outcome(call(operation, { signal: controller.signal }))
      setTimeout(() => controller.abort(reason), 50)
      expect((await result).error).toBe(reason)
      expect(elapsed()).toBe(50)
      expect(fetch).not.toHaveBeenCalled()
    }
  })

  test('in middleware, before anything left, nothing is in doubt', async () => {
    for (const operation of [read, send]) {
      const controller = new AbortController()
      const { call, fetch } = setUp([ok], { middleware: [{ onRequest: () => controller.abort(reason) }] })
      expect((await outcome(call(operation, { signal: controller.signal }))).error).toBe(reason)
      expect(fetch).not.toHaveBeenCalled()
    }
  })
})
