import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { isConnectionError } from '../errors/connection-error.ts'
import type { Hooks } from '../hooks/hooks.ts'
import { onlyFansApi } from '../onlyfansapi/provider.ts'
import { createTransport } from './create-transport.ts'
import type { Fetch } from './fetch.ts'
import { once } from './once.ts'

interface AnyOperation {
  parameters: { path: { id: string } }
  requestBody?: { content: { 'application/json': unknown } }
  responses: { 200: { content: { 'application/json': unknown } } }
}

const table = {
  readThing: ['readThing', 'GET', '/things/{id}'],
  sendThing: ['sendThing', 'POST', '/things/{id}', once],
} as const

function setUp(apiKey: string, fetch: Fetch, hooks?: Hooks) {
  return createTransport<Record<keyof typeof table, AnyOperation>, typeof table>(onlyFansApi, table, {
    apiKey,
    baseUrl: 'https://gateway.test',
    fetch,
    hooks,
    maxRetries: 1,
    rateLimiter: false,
  })
}

const params = { path: { id: '7' } }

/** All that a log, a crash report or a debugger would show of a value. */
function shown(value: unknown): string {
  const { message, stack }: Record<string, unknown> = Object(value)
  return [
    inspect(value, {
      depth: Infinity,
      showHidden: true,
      maxStringLength: Infinity,
      maxArrayLength: Infinity,
    }),
    JSON.stringify(value) ?? '',
    String(Object(value) === value ? message : value),
    String(stack),
  ].join('\n')
}

/** The ways in which a text is written down. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in JSON': (text) => JSON.stringify(text).slice(1, -1),
  'in the JSON of PHP': (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replaceAll('/', String.raw`\/`),
  'in the JSON of Go': (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
  'percent-encoded': encodeURIComponent,
  'percent-encoded in small letters': (text) =>
    encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  'as a form': (text) => new URLSearchParams({ text }).toString().slice('text='.length),
}

function leaks(text: string, apiKey: string): string[] {
  return Object.keys(spellings).filter((name) => text.includes(spellings[name]?.(apiKey) ?? apiKey))
}

/** Keys as the gateways have them, and any others that a header can carry. */
const apiKeys = fc.oneof(
  fc.stringMatching(/^ofapi_[A-Za-z0-9]{8,40}$/),
  fc.stringMatching(/^[A-Za-z0-9+/=_.|-]{12,40}$/),
  fc.stringMatching(/^[!-~]{12,40}$/),
)

interface Told {
  readonly what: string
  readonly apiKey: string
  readonly told: string
}

/** A text with a key in it, spelled in one way or another, and more of it around. */
const echoes = fc
  .record({
    apiKey: apiKeys,
    spelling: fc.constantFrom(...Object.keys(spellings)),
    before: fc.constantFrom('', 'Bearer ', 'key='),
    after: fc.constantFrom('', ' ', '!'),
  })
  .map(({ apiKey, spelling, before, after }) => ({
    what: spelling,
    apiKey,
    told: before + (spellings[spelling]?.(apiKey) ?? apiKey) + after,
  }))

const gateways: Readonly<Record<string, (echo: Told) => Fetch>> = {
  'a body':
    ({ told }) =>
    async () =>
      new Response(`{"message":"${told}"}`),
  'a body that is parsed':
    ({ told }) =>
    async () =>
      Response.json({ data: { message: told, [told]: [told] } }),
  'a body that is parsed, of a failure':
    ({ told }) =>
    async () =>
      Response.json({ message: told, errors: { [told]: told } }, { status: 401 }),
  'a body that is parsed, of a failure told in it':
    ({ told }) =>
    async () =>
      Response.json({ success: false, error: told }),
  'a failure of the gateway':
    ({ told }) =>
    async () =>
      Response.json({ detail: told }, { status: 503 }),
  'a page':
    ({ told }) =>
    async () =>
      new Response(`<html>${told}</html>`),
  'a page of a failure':
    ({ told }) =>
    async () =>
      new Response(`<html>${told}</html>`, { status: 502 }),
  'half a body':
    ({ told }) =>
    async () =>
      new Response(`{"message":"${told}`),
  'a text in place of a body':
    ({ told }) =>
    async () =>
      Response.json(told),
  'a header':
    ({ told }) =>
    async () =>
      Response.json({}, { headers: { 'x-echo': told, 'x-request-id': told } }),
  'a header of a failure':
    ({ told }) =>
    async () =>
      Response.json({}, { status: 403, headers: { 'x-echo': told, 'content-type': told } }),
  'a header of a page':
    ({ told }) =>
    async () =>
      new Response('<html>', { headers: { 'content-type': told } }),
  'the status text':
    ({ told }) =>
    async () =>
      Response.json({}, { status: 400, statusText: told }),
  'a redirect':
    ({ told }) =>
    async () =>
      new Response(null, {
        status: 302,
        headers: { location: `https://elsewhere.test/${encodeURIComponent(told)}` },
      }),
  'a thrown error':
    ({ told }) =>
    () =>
      Promise.reject(new TypeError(told)),
  'the cause of a thrown error':
    ({ told }) =>
    () =>
      Promise.reject(new TypeError('fetch failed', { cause: new Error(told, { cause: new Error(told) }) })),
  'a cause that is text':
    ({ told }) =>
    () =>
      Promise.reject(new TypeError('fetch failed', { cause: told })),
  'a cause that is an object':
    ({ told }) =>
    () =>
      Promise.reject(new TypeError('fetch failed', { cause: { headers: { authorization: told }, told } })),
  'an error of several':
    ({ told }) =>
    () =>
      Promise.reject(new AggregateError([new Error(told), told, { told }], told)),
  'a cause of several':
    ({ told }) =>
    () =>
      Promise.reject(new TypeError('fetch failed', { cause: new AggregateError([new Error(told)], 'all') })),
  'members of an error':
    ({ told }) =>
    () =>
      Promise.reject(
        Object.assign(new Error('a'), {
          code: told,
          config: { headers: { told } },
          request: [told],
          name: told,
        }),
      ),
  'names of members of an error':
    ({ told }) =>
    () =>
      Promise.reject(Object.assign(new Error('a'), { [told]: 1, [Symbol(told)]: 2 })),
  'hidden members of an error':
    ({ told }) =>
    () =>
      Promise.reject(
        Object.defineProperty(new Error('a'), 'request', {
          value: new Headers({ a: told }),
          enumerable: false,
        }),
      ),
  'members of an error that are maps':
    ({ told }) =>
    () =>
      Promise.reject(Object.assign(new Error('a'), { headers: new Map([[told, told]]) })),
  'a stack':
    ({ told }) =>
    () =>
      Promise.reject(Object.assign(new Error('a'), { stack: `Error: a\n at ${told}` })),
  'text that is thrown':
    ({ told }) =>
    () =>
      Promise.reject(told),
  'an object that is thrown':
    ({ told }) =>
    () =>
      Promise.reject({ told, message: told, toString: () => told }),
  'a DOMException':
    ({ told }) =>
    () =>
      Promise.reject(new DOMException(told, 'NetworkError')),
  'an error while the body is read':
    ({ told }) =>
    async () =>
      new Response(
        new ReadableStream({
          pull: (body) => body.error(new TypeError('terminated', { cause: new Error(told) })),
        }),
      ),
}

describe.for(Object.entries(gateways))('a key that comes back in %s', ([, gateway]) => {
  test.for([['readThing'], ['sendThing']] as const)('is shown nowhere by %s', async ([id]) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
    await fc.assert(
      fc.asyncProperty(echoes, async (echo) => {
        const events: unknown[] = []
        const hooks: Hooks = {
          onRequest: (event) => void events.push(event),
          onResponse: (event) => void events.push(event),
          onRetry: (event) => void events.push(event),
          onRateLimit: (event) => void events.push(event),
          onCredits: (event) => void events.push(event),
        }
        const client = setUp(echo.apiKey, gateway(echo), hooks)
        const outcome: unknown = await client.core
          .call(table[id], { params })
          .catch((error: unknown) => error)
        const text = [client, outcome, ...events].map(shown).join('\n')
        expect(leaks(text, echo.apiKey)).toEqual([])
      }),
      { numRuns: 60 },
    )
    expect(silenced).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })
})

describe('what is left when the key is taken out', () => {
  const apiKey = 'ofapi_0123456789'

  test('is the rest of the body, parsed', async () => {
    const { core } = setUp(apiKey, async () =>
      Response.json({ a: 1, echo: `Bearer ${apiKey}`, b: [apiKey, 'fine'] }),
    )
    expect((await core.call(table.readThing, { params })).data).toEqual({
      a: 1,
      echo: 'Bearer [redacted]',
      b: ['[redacted]', 'fine'],
    })
  })

  test('is the rest of the headers, each of them', async () => {
    const headers = new Headers({ 'x-echo': apiKey, 'x-request-id': 'r-1' })
    headers.append('set-cookie', 'a=1')
    headers.append('set-cookie', 'b=2')
    const { core } = setUp(apiKey, async () => Response.json({ fine: true }, { status: 201, headers }))
    const result = await core.call(table.readThing, { params })
    expect(result).toMatchObject({ ok: true, status: 201, requestId: 'r-1', data: { fine: true } })
    expect(result.response.headers.get('x-echo')).toBe('[redacted]')
    expect(result.response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  test('is a response without a body where a status has none', async () => {
    const { core } = setUp(
      apiKey,
      async () => new Response(null, { status: 204, headers: { 'x-echo': apiKey } }),
    )
    await expect(core.call(table.readThing, { params })).rejects.toMatchObject({
      name: 'ParseError',
      status: 204,
    })
  })

  test('is the response itself where the gateway did not repeat it', async () => {
    const response = Response.json({})
    const { core } = setUp(apiKey, async () => response)
    expect((await core.call(table.readThing, { params })).response).toBe(response)
  })

  test('is what was thrown in the same words, with name, code and causes', async () => {
    const cause = Object.assign(new Error(`read ECONNRESET (${apiKey})`), { code: 'ECONNRESET' })
    const { core } = setUp(apiKey, () => Promise.reject(new TypeError('fetch failed', { cause })))
    const error: unknown = await core.call(table.readThing, { params }).catch((thrown: unknown) => thrown)
    if (!isConnectionError(error)) throw new Error('No ConnectionError was thrown', { cause: error })
    expect(error.message).toContain('read ECONNRESET ([redacted])')
    expect(error.cause).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { name: 'Error', message: 'read ECONNRESET ([redacted])', code: 'ECONNRESET' },
    })
  })

  test.for<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['zero', () => 0],
    ['an empty text', () => ''],
    ['a symbol', () => Symbol('a')],
    ['a function', () => () => 'a'],
    ['an object without a prototype', () => Object.create(null)],
    [
      'an error whose members throw',
      () => Object.defineProperty(new Error('a'), 'cause', { get: () => expect.fail('read') }),
    ],
    [
      'an error that is its own cause',
      () =>
        Object.assign(new Error('a'), {
          get cause() {
            return this
          },
        }),
    ],
    [
      'errors that cause each other',
      () => {
        const error = new Error('a')
        error.cause = new Error('b', { cause: error })
        return error
      },
    ],
    [
      'an error that holds itself',
      () => {
        const error = new AggregateError([], 'a')
        error.errors.push(error)
        return error
      },
    ],
  ])('is a ConnectionError whatever fetch throws: %s', async ([, thrown]) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { core } = setUp(apiKey, () => Promise.reject(thrown()))
    const error: unknown = await core.call(table.readThing, { params }).catch((caught: unknown) => caught)
    expect(isConnectionError(error) && error.attempts).toBe(2)
    expect(isConnectionError(error) && error.message).toContain('readThing')
    vi.restoreAllMocks()
  })

  test('is everything for a key so short that taking it out would tear words apart', async () => {
    const { core } = setUp('a', async () => Response.json({ data: 'banana' }))
    expect((await core.call(table.readThing, { params })).data).toEqual({ data: 'banana' })
  })
})

test('the key is not shown by the client, by what it refuses, or by what it was never sent in', async () => {
  await fc.assert(
    fc.asyncProperty(apiKeys, async (apiKey) => {
      const client = setUp(apiKey, async () => Response.json({}))
      const refused: unknown[] = await Promise.all([
        client.core
          .call(table.readThing, { params: { path: { id: '..' } } })
          .catch((error: unknown) => error),
        client.core.call(table.readThing, { params, maxRetries: -1 }).catch((error: unknown) => error),
        client.core
          .call(table.readThing, { params, signal: AbortSignal.abort() })
          .catch((error: unknown) => error),
      ])
      for (const value of [client, client.core, client.verbs, ...refused])
        expect(leaks(shown(value), apiKey)).toEqual([])
    }),
  )
})
