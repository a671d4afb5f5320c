import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { apiFansly } from '../apifansly/provider.ts'
import { isConnectionError } from '../errors/connection-error.ts'
import { onlyFansApi } from '../onlyfansapi/provider.ts'
import type { Provider } from '../provider.ts'
import type { RateLimiter } from '../rate-limit/rate-limiter.ts'
import { createTransport } from '../transport/create-transport.ts'
import { once } from '../transport/once.ts'
import type { Hooks } from './hooks.ts'

interface AnyOperation {
  parameters: { path: { id: string }; query?: { search?: string } }
  requestBody?: { content: { 'application/json': unknown } }
  responses: { 200: { content: { 'application/json': unknown } } }
}

const table = {
  readThing: ['readThing', 'GET', '/things/{id}'],
  sendThing: ['sendThing', 'POST', '/things/{id}', once],
} as const
const params = { path: { id: '7' } }

interface SetUp {
  readonly provider?: Provider
  readonly rateLimiter?: RateLimiter
}

/** A client whose gateway answers in turn, and the events that its hooks are told of. */
function setUp(answers: readonly (Response | Error)[], { provider = onlyFansApi, rateLimiter }: SetUp = {}) {
  const events: [hook: string, event: unknown][] = []
  const note =
    (hook: string) =>
    (event: unknown): void =>
      void events.push([hook, event])
  const hooks: Hooks = {
    onRequest: note('onRequest'),
    onResponse: note('onResponse'),
    onRetry: note('onRetry'),
    onRateLimit: note('onRateLimit'),
    onCredits: note('onCredits'),
  }
  let count = 0
  const { core, verbs } = createTransport<Record<keyof typeof table, AnyOperation>, typeof table>(
    provider,
    table,
    {
      apiKey: 'key-of-the-test',
      baseUrl: 'https://gateway.test',
      fetch: async () => {
        const answer = answers[count++] ?? Response.json({})
        if (answer instanceof Error) throw answer
        return answer
      },
      rateLimiter: rateLimiter ?? false,
      hooks,
    },
  )
  return { call: core.call, verbs, events, names: () => events.map(([hook]) => hook) }
}

const attemptOf = (attempt: number, operation = 'readThing', provider = 'onlyfansapi') => ({
  provider,
  operation,
  attempt,
})
const request = { method: 'GET', url: 'https://gateway.test/things/7' }

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('a call that succeeds', () => {
  test('is told by a request and its response', async () => {
    const response = Response.json({ data: 'secret of a fan' }, { headers: { 'x-request-id': 'r-1' } })
    const { call, events } = setUp([response])
    await call(table.readThing, { params })
    expect(events).toEqual([
      ['onRequest', { ...attemptOf(1), ...request }],
      [
        'onResponse',
        { ...attemptOf(1), status: 200, durationMs: expect.any(Number), requestId: 'r-1', response },
      ],
    ])
  })

  test('names method and address, without the key', async () => {
    const { call, events } = setUp([])
    await call(table.sendThing, { params: { ...params, query: { search: 'a b' } }, body: { text: 'a' } })
    expect(events[0]).toEqual([
      'onRequest',
      { ...attemptOf(1, 'sendThing'), method: 'POST', url: 'https://gateway.test/things/7?search=a%20b' },
    ])
  })

  test('is told of by each gateway’s name', async () => {
    const { call, events } = setUp([], { provider: apiFansly })
    await call(table.readThing, { params })
    expect(events[0]?.[1]).toMatchObject({ provider: 'apifansly' })
  })

  test('tells what it cost', async () => {
    const { call, events, names } = setUp([Response.json({ _meta: { _credits: { used: 1, balance: 99 } } })])
    await call(table.readThing, { params })
    expect(names()).toEqual(['onRequest', 'onResponse', 'onCredits'])
    expect(events[2]?.[1]).toEqual({ ...attemptOf(1), credits: { used: 1, balance: 99 } })
  })
})

describe('a call that is tried again', () => {
  test('tells of each attempt, and of the wait between them', async () => {
    const { call, events, names } = setUp([Response.json({}, { status: 503 }), Response.json({})])
    await call(table.readThing, { params })
    expect(names()).toEqual(['onRequest', 'onResponse', 'onRetry', 'onRequest', 'onResponse'])
    expect(events[1]?.[1]).toMatchObject({ ...attemptOf(1), status: 503 })
    expect(events[2]?.[1]).toEqual({ ...attemptOf(1), delayMs: 0, status: 503, error: undefined })
    expect(events[3]?.[1]).toEqual({ ...attemptOf(2), ...request })
    expect(events[4]?.[1]).toMatchObject({ ...attemptOf(2), status: 200 })
  })

  test('tells what was thrown where no answer came', async () => {
    const { call, events, names } = setUp([new TypeError('fetch failed')])
    await call(table.readThing, { params })
    expect(names()).toEqual(['onRequest', 'onRetry', 'onRequest', 'onResponse'])
    expect(events[1]?.[1]).toEqual({
      ...attemptOf(1),
      delayMs: 0,
      status: undefined,
      error: expect.toSatisfy(isConnectionError),
    })
  })

  test('tells of a refusal for the rate limit', async () => {
    const headers = {
      'retry-after': '0',
      'x-rate-limit-limit-minute': '60',
      'x-rate-limit-remaining-minute': '0',
    }
    const { call, events, names } = setUp([Response.json({}, { status: 429, headers })])
    await call(table.readThing, { params })
    expect(names()).toEqual(['onRequest', 'onResponse', 'onRateLimit', 'onRetry', 'onRequest', 'onResponse'])
    expect(events[2]?.[1]).toEqual({
      ...attemptOf(1),
      reason: 'refused',
      rateLimit: { limit: 60, remaining: 0, retryAfterMs: 0, plan: undefined },
    })
  })

  test('does not tell of another attempt when there is none', async () => {
    const { call, names } = setUp([Response.json({}, { status: 404 })])
    await call(table.readThing, { params })
    expect(names()).toEqual(['onRequest', 'onResponse'])
    const last = setUp([Response.json({}, { status: 503 })])
    await last.call(table.readThing, { params, maxRetries: 0 })
    expect(last.names()).toEqual(['onRequest', 'onResponse'])
  })
})

test('a call that waits for its turn tells so, before it leaves', async () => {
  const rateLimiter: RateLimiter = {
    acquire: async (_signal, onWait) => onWait?.(),
    release: () => {},
  }
  const { call, events, names } = setUp([], { rateLimiter })
  await call(table.readThing, { params })
  expect(names()).toEqual(['onRateLimit', 'onRequest', 'onResponse'])
  expect(events[0]?.[1]).toEqual({ ...attemptOf(1), reason: 'paced', rateLimit: undefined })
})

test('a call whose turn comes at once tells nothing of it', async () => {
  const { call, names } = setUp([], { rateLimiter: { acquire: () => undefined, release: () => {} } })
  await call(table.readThing, { params })
  expect(names()).toEqual(['onRequest', 'onResponse'])
})

test('a failure in the body of an HTTP 200 is told with the status of the body', async () => {
  const { call, events } = setUp([Response.json({ statusCode: 402 })])
  await call(table.readThing, { params })
  expect(events[1]?.[1]).toMatchObject({ status: 402 })
})

test('an answer that cannot be read is told of, too', async () => {
  const { call, events, names } = setUp([new Response('<html>')])
  await call(table.readThing, { params }).catch(() => {})
  expect(names()).toEqual(['onRequest', 'onResponse'])
  expect(events[1]?.[1]).toMatchObject({ ...attemptOf(1), status: 200 })
})

test('a call that is refused before it leaves tells nothing', async () => {
  const { call, events } = setUp([])
  await call(table.readThing, { params: { path: { id: '' } } }).catch(() => {})
  await call(table.readThing, { params, signal: AbortSignal.abort() }).catch(() => {})
  expect(events).toEqual([])
})

test('the time of a response counts its body', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        vi.advanceTimersByTime(40)
        controller.enqueue(new TextEncoder().encode('{}'))
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const { call, events } = setUp([new Response(body)])
  await call(table.readThing, { params })
  vi.useRealTimers()
  expect(events[1]?.[1]).toMatchObject({ durationMs: 40 })
})
