import { describe, expect, test } from 'vitest'
import { isApiError } from '../errors/api-error.ts'
import { isConnectionError } from '../errors/connection-error.ts'
import { isDeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import { isParseError } from '../errors/parse-error.ts'
import { isTimeoutError } from '../errors/timeout-error.ts'
import { broken, ok, outcome, refused, send, setUp, silent, stalled, useClock } from './call.fixture.ts'

useClock()

describe('a send', () => {
  test.for([['ECONNREFUSED'], ['ENOTFOUND'], ['EAI_AGAIN'], ['ConnectionRefused']])(
    'is tried again after %s, for nothing has left',
    async ([code = '']) => {
      const { call, fetch } = setUp([broken(code), broken(code), ok])
      expect((await outcome(call(send, { body: {} }))).value).toMatchObject({ ok: true, attempts: 3 })
      expect(fetch).toHaveBeenCalledTimes(3)
    },
  )

  test('throws a ConnectionError, without any doubt, when no connection is ever made', async () => {
    const { error } = await outcome(setUp([broken('ECONNREFUSED')]).call(send, { body: {} }))
    expect(isConnectionError(error) && error.attempts).toBe(3)
  })

  test('is tried again when every address of the host refuses', async () => {
    const addresses = ['::1', '127.0.0.1'].map((address) =>
      Object.assign(new Error(address), { code: 'ECONNREFUSED' }),
    )
    const { call } = setUp([
      () => Promise.reject(new TypeError('fetch failed', { cause: new AggregateError(addresses) })),
      ok,
    ])
    expect((await outcome(call(send, { body: {} }))).value?.attempts).toBe(2)
  })

  test('is in doubt when only some addresses refused', async () => {
    const addresses = ['ECONNREFUSED', 'ECONNRESET'].map((code) => Object.assign(new Error(code), { code }))
    const { call, fetch } = setUp([() => Promise.reject(new AggregateError(addresses))])
    expect(isDeliveryUnknownError((await outcome(call(send, { body: {} }))).error)).toBe(true)
    expect(fetch).toHaveBeenCalledOnce()
  })

  test.for([
    ['a lost connection', broken('ECONNRESET'), isConnectionError],
    ['a connection that closes without an answer', broken('UND_ERR_SOCKET'), isConnectionError],
    ['a failure without a code', () => Promise.reject(new TypeError('Failed to fetch')), isConnectionError],
    ['silence', silent, isTimeoutError],
    ['a stalled body', stalled, isTimeoutError],
    ['a page of a proxy', () => new Response('<html>'), isParseError],
    ['a failure of the gateway', refused(502), isApiError],
    ['a failure in the body', () => Response.json({ success: false }), isApiError],
    ['an empty failure', () => new Response('', { status: 504 }), isApiError],
  ] as const)('is never repeated after %s', async ([, answer, is]) => {
    const sentAt = new Date()
    const body = { text: 'Good morning' }
    const { call, fetch } = setUp([answer, ok])
    const { error } = await outcome(call(send, { body }))
    expect(fetch).toHaveBeenCalledOnce()
    expect(error).toMatchObject({
      name: 'DeliveryUnknownError',
      sentAt,
      path: { id: '7' },
      body,
      attempts: 1,
    })
    expect(isDeliveryUnknownError(error) && is(error.cause)).toBe(true)
  })

  test('tells the status where there was one, and what to do', async () => {
    const { error } = await outcome(setUp([refused(503)]).call(send))
    expect(error).toMatchObject({
      status: 503,
      operation: 'sendThing',
      provider: 'apifansly',
      message: expect.stringMatching(
        /API Fansly.*2026-11-21T00:00:00.000Z.*Look for it before sending again/,
      ),
    })
  })

  test('is timed by the attempt that is in doubt', async () => {
    const { error } = await outcome(
      setUp([refused(429, { 'retry-after': '5' }), broken('ECONNRESET')]).call(send),
    )
    expect(error).toMatchObject({ sentAt: new Date(Date.UTC(2026, 10, 21, 0, 0, 5)), attempts: 2 })
  })

  test('is certain of what it did again and again in vain', async () => {
    const { value } = await outcome(setUp([refused(429)]).call(send))
    expect(value).toMatchObject({ ok: false, status: 429, attempts: 3 })
  })

  test('is in doubt when middleware throws after it left', async () => {
    const problem = new Error('a bug')
    const { call, fetch } = setUp([ok], { middleware: [{ onResponse: () => Promise.reject(problem) }] })
    const { error } = await outcome(call(send))
    expect(isDeliveryUnknownError(error) && error.cause).toBe(problem)
    expect(fetch).toHaveBeenCalledOnce()
  })

  test('is not in doubt when middleware throws before it leaves', async () => {
    const problem = new Error('a bug')
    const { call, fetch } = setUp([ok], { middleware: [{ onRequest: () => Promise.reject(problem) }] })
    expect((await outcome(call(send))).error).toBe(problem)
    expect(fetch).not.toHaveBeenCalled()
  })

  test('is not in doubt when middleware answers in its place', async () => {
    const { call, fetch } = setUp([ok], {
      middleware: [{ onRequest: () => Response.json({}, { status: 503 }) }],
    })
    expect((await outcome(call(send))).value).toMatchObject({ ok: false, status: 503 })
    expect(fetch).not.toHaveBeenCalled()
  })

  test('is in doubt after a redirect, which is not followed', async () => {
    const { call, fetch } = setUp([
      () => new Response(null, { status: 307, headers: { location: '/elsewhere' } }),
    ])
    const { error } = await outcome(call(send))
    expect(error).toMatchObject({ name: 'DeliveryUnknownError', cause: { name: 'ConfigurationError' } })
    expect(fetch).toHaveBeenCalledOnce()
  })
})
