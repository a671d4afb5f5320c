import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { apiFansly } from '../apifansly/provider.ts'
import { isApiError } from '../errors/api-error.ts'
import { isConnectionError } from '../errors/connection-error.ts'
import { isDeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import { isParseError } from '../errors/parse-error.ts'
import { isTimeoutError } from '../errors/timeout-error.ts'
import { memoryRateLimiter } from '../rate-limit/memory-rate-limiter.ts'
import type { RateLimiter } from '../rate-limit/rate-limiter.ts'
import type { CallOptions } from './call-options.ts'
import { createTransport } from './create-transport.ts'
import type { Fetch } from './fetch.ts'
import type { Limits } from './limits.ts'
import type { Middleware } from './middleware.ts'
import { once } from './once.ts'
import type { AnyResult } from './result.ts'

interface AnyOperation {
  parameters: { path: { id: string } }
  requestBody?: { content: { 'application/json': unknown } }
  responses: { 200: { content: { 'application/json': unknown } } }
}

const table = {
  readThing: ['readThing', 'GET', '/things/{id}', 'safe'],
  likeThing: ['likeThing', 'POST', '/things/{id}/like', 'safe'],
  sendThing: ['sendThing', 'POST', '/things/{id}', 'never', once],
} as const
type Operation = (typeof table)[keyof typeof table]
const { readThing: read, likeThing: like, sendThing: send } = table
const params = { path: { id: '7' } }

type Answer = (request: Request, signal: AbortSignal) => Response | Promise<Response>

interface SetUp extends Limits {
  readonly limiter?: RateLimiter
  readonly middleware?: readonly Middleware[]
}

interface Init extends CallOptions {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A client whose gateway answers in turn, and with the last answer from then on; when it was asked, and the waits between. */
function setUp(answers: readonly Answer[], { limiter, middleware = [], ...limits }: SetUp = {}) {
  const sentAfter: number[] = []
  const delays: number[] = []
  const start = performance.now()
  const fetch = vi.fn<Fetch>(async (request, { signal }) => {
    const answer = answers[Math.min(sentAfter.length, answers.length - 1)]
    sentAfter.push(performance.now() - start)
    return (answer ?? ok)(request, signal)
  })
  const { core, verbs } = createTransport<Record<Operation[0], AnyOperation>, typeof table>(
    apiFansly,
    table,
    {
      apiKey: 'key-of-the-test',
      baseUrl: 'https://gateway.test',
      fetch,
      rateLimiter: limiter ?? false,
      hooks: { onRetry: ({ delayMs }) => void delays.push(delayMs) },
      ...limits,
    },
  )
  verbs.use(...middleware)
  const call = (operation: Operation, init: Init = {}): Promise<AnyResult> =>
    core.call(operation, { params, ...init })
  return { fetch, call, sentAfter, delays, elapsed: () => performance.now() - start }
}

const ok: Answer = () => Response.json({ fine: true })
const refused =
  (status: number, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json({ message: 'no' }, { status, headers })
const broken =
  (code: string): Answer =>
  () =>
    Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }))
const silent: Answer = () => new Promise(() => {})
const stalled: Answer = () =>
  new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{')) }))

/** What a call comes to, with the clock moved on whenever nothing else happens. */
async function outcome<Value>(promise: Promise<Value>): Promise<{ value?: Value; error?: unknown }> {
  let settled: { value?: Value; error?: unknown } | undefined
  promise.then(
    (value) => (settled = { value }),
    (error: unknown) => (settled = { error }),
  )
  for (;;) {
    await idle()
    if (settled) return settled
    if (vi.getTimerCount() === 0) throw new Error('The call waits for nothing')
    await vi.advanceTimersToNextTimerAsync()
  }
}

/** Lets everything happen that needs no time. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    now: Date.UTC(2026, 10, 21),
  })
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})

afterEach(() => {
  const left = vi.getTimerCount()
  vi.useRealTimers()
  vi.restoreAllMocks()
  if (left > 0) throw new Error(`${left} timers were left behind`)
})

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
    expect((await outcome(call(read))).error).toMatchObject({ name: 'ForeignOriginError' })
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
    expect(error).toMatchObject({ name: 'DeliveryUnknownError', cause: { name: 'ForeignOriginError' } })
    expect(fetch).toHaveBeenCalledOnce()
  })
})

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

/** A limiter that never lets anything leave. */
function closedLimiter(): RateLimiter {
  return {
    acquire: (signal) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
      ),
    release: () => {},
  }
}

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
