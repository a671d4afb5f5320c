import { describe, expect, test } from 'vitest'
import { isConnectionError } from '../errors/connection-error.ts'
import { isDeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import { isParseError } from '../errors/parse-error.ts'
import { isTimeoutError } from '../errors/timeout-error.ts'
import {
  type Answer,
  broken,
  like,
  ok,
  type Operation,
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

const statuses = Array.from({ length: 200 }, (_, index) => 400 + index)

/** The statuses after which a condition holds of what a call comes to. */
async function statusesWhere(
  answerOf: (status: number) => Answer,
  operation: Operation,
  holds: (attempts: number, error: unknown) => boolean,
): Promise<number[]> {
  const found: number[] = []
  for (const status of statuses) {
    const { call, fetch } = setUp([answerOf(status)])
    const { value, error } = await outcome(call(operation))
    const attempts = fetch.mock.calls.length
    expect({ ...value, ...Object(error) }).toMatchObject({ status, attempts })
    if (holds(attempts, error)) found.push(status)
  }
  return found
}

const inBody =
  (statusCode: number): Answer =>
  () =>
    Response.json({ statusCode, message: 'no' })

describe.for([
  ['an answer', (status: number) => refused(status)],
  ['a body of an HTTP 200', inBody],
] as const)('a failure that is told by %s', ([, answerOf]) => {
  test('leads to another attempt at a safe operation for some statuses only', async () => {
    const repeated = await statusesWhere(answerOf, read, (attempts) => attempts === 3)
    expect(repeated).toEqual([408, 429, 500, 502, 503, 504])
    expect(await statusesWhere(answerOf, read, (attempts) => attempts === 1)).toHaveLength(194)
  })

  test('leads to another attempt at a send only where it was refused for the rate limit', async () => {
    expect(await statusesWhere(answerOf, send, (attempts) => attempts > 1)).toEqual([429])
  })

  test('leaves a send in doubt unless the gateway says that it is the caller’s fault', async () => {
    const doubtful = await statusesWhere(answerOf, send, (_attempts, error) => isDeliveryUnknownError(error))
    expect(doubtful).toEqual([408, ...statuses.filter((status) => status >= 500)])
  })
})

describe('a safe operation', () => {
  test.for([
    ['a lost connection', broken('ECONNRESET'), isConnectionError],
    ['a refused connection', broken('ECONNREFUSED'), isConnectionError],
    ['silence', silent, isTimeoutError],
    ['a stalled body', stalled, isTimeoutError],
  ] as const)('is tried again after %s, and throws that in the end', async ([, answer, is]) => {
    const { call, fetch } = setUp([answer])
    const { error } = await outcome(call(read))
    expect(is(error)).toBe(true)
    expect(error).toMatchObject({
      attempts: 3,
      operation: 'readThing',
      provider: 'apifansly',
      status: undefined,
    })
    expect(fetch).toHaveBeenCalledTimes(3)
  })

  test('is not tried again after a redirect', async () => {
    const { call, fetch } = setUp([
      () => new Response(null, { status: 307, headers: { location: '/elsewhere' } }),
    ])
    expect((await outcome(call(read))).error).toMatchObject({ name: 'ConfigurationError' })
    expect(fetch).toHaveBeenCalledOnce()
  })

  test('is not tried again when it was aborted as the answer came', async () => {
    const controller = new AbortController()
    const { call, fetch } = setUp([
      () => {
        controller.abort('left')
        return Response.json({}, { status: 503 })
      },
    ])
    expect((await outcome(call(read, { signal: controller.signal }))).error).toBe('left')
    expect(fetch).toHaveBeenCalledOnce()
  })

  test('is not tried again after an answer that cannot be read', async () => {
    const { call, fetch } = setUp([() => new Response('<html>')])
    const { error } = await outcome(call(read))
    expect(isParseError(error)).toBe(true)
    expect(fetch).toHaveBeenCalledOnce()
  })

  test.for([
    ['a lost connection', broken('ECONNRESET')],
    ['a failure', refused(503)],
    ['silence', silent],
  ] as const)('succeeds after %s', async ([, answer]) => {
    const { call } = setUp([answer, ok])
    const { value } = await outcome(call(read))
    expect(value).toMatchObject({ ok: true, status: 200, attempts: 2, data: { fine: true } })
  })

  test.for([[0], [1], [5]])('is tried again %i times, if so many are allowed', async ([maxRetries = NaN]) => {
    for (const [ofClient, ofCall] of [
      [{ maxRetries }, {}],
      [{ maxRetries: 9 }, { maxRetries }],
    ]) {
      const { call, fetch } = setUp([refused(503)], ofClient)
      const { value } = await outcome(call(read, ofCall))
      expect(value?.attempts).toBe(maxRetries + 1)
      expect(fetch).toHaveBeenCalledTimes(maxRetries + 1)
    }
  })

  test('sends the same body with each attempt', async () => {
    const bodies: string[] = []
    const { call } = setUp([
      async (request) => {
        bodies.push(await request.text())
        return Response.json({}, { status: 503 })
      },
    ])
    await outcome(call(like, { body: { like: 'ü' } }))
    expect(bodies).toEqual(['{"like":"ü"}', '{"like":"ü"}', '{"like":"ü"}'])
  })
})

describe('the headers of a call', () => {
  test('say what is wanted and what is sent', async () => {
    const { call, fetch } = setUp([ok])
    await outcome(call(send, { body: {} }))
    await outcome(call(read))
    const [sent, asked] = fetch.mock.calls.map(([request]) => request.headers)
    expect([sent?.get('accept'), sent?.get('content-type')]).toEqual(['application/json', 'application/json'])
    expect([asked?.get('accept'), asked?.get('content-type')]).toEqual(['application/json', null])
  })

  test('replace those of the client, however they are written', async () => {
    const { call, fetch } = setUp([ok])
    await outcome(
      call(send, {
        body: {},
        headers: { Accept: 'text/plain', 'Content-Type': 'application/merge-patch+json' },
      }),
    )
    const headers = fetch.mock.lastCall?.[0].headers
    expect(headers?.get('accept')).toBe('text/plain')
    expect(headers?.get('content-type')).toBe('application/merge-patch+json')
  })
})
