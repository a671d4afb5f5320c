import type { operations, paths } from '@fansly-chats/generated-types/onlyfansapi'
import createOpenApiFetchClient from 'openapi-fetch'
import { describe, expect, test, vi } from 'vitest'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { isConnectionError } from '../errors/connection-error.ts'
import * as table from '../onlyfansapi/operations.ts'
import { onlyFansApi } from '../onlyfansapi/provider.ts'
import { createTransport } from './create-transport.ts'
import { fetchBy } from './fetch.fixture.ts'
import type { Middleware } from './middleware.ts'

const apiKey = 'key-of-the-test'
const baseUrl = 'https://gateway.test/base'
const path = '/api/fansly/{fanslyAccount}/chats'
const init = { params: { path: { fanslyAccount: 'fansly_acct_1' } } }
const url = `${baseUrl}/api/fansly/fansly_acct_1/chats`
const sendPath = '/api/fansly/{fanslyAccount}/chats/{chat_id}/messages'
const sendInit = { params: { path: { fanslyAccount: 'fansly_acct_1', chat_id: '9' } }, body: { text: 'a' } }

/** This client and openapi-fetch's, before the same gateway: what is documented of middleware holds of both. */
function setUp(answer: (request: Request) => Promise<Response> = async () => Response.json({ data: {} })) {
  const fetch = vi.fn<(request: Request) => Promise<Response>>(answer)
  const { verbs } = createTransport<operations, typeof table>(onlyFansApi, table, {
    apiKey,
    baseUrl,
    fetch: fetchBy(fetch),
    maxRetries: 0,
    rateLimiter: false,
  })
  const sent = vi.fn<(request: Request) => Promise<Response>>(answer)
  const openApiFetch = createOpenApiFetchClient<paths>({ baseUrl, fetch: sent })
  return [
    {
      name: 'ours',
      sent: fetch,
      use: verbs.use,
      eject: verbs.eject,
      get: (more: object = {}) => verbs.GET(path, { ...init, ...more }),
    },
    {
      name: 'openapi-fetch',
      sent,
      use: (...middleware: Middleware[]) => openApiFetch.use(...middleware.map(asTheirs)),
      eject: () => {},
      get: (more: object = {}) => openApiFetch.GET(path, { ...init, ...more }),
    },
  ] as const
}

/** What openapi-fetch requires to be there, this client does not. */
function asTheirs({ onRequest, onResponse, onError }: Middleware) {
  return {
    onRequest: (context: Parameters<NonNullable<Middleware['onRequest']>>[0]) => onRequest?.(context),
    onResponse: (context: Parameters<NonNullable<Middleware['onResponse']>>[0]) => onResponse?.(context),
    onError: async (context: Parameters<NonNullable<Middleware['onError']>>[0]) =>
      (await onError?.(context)) ?? undefined,
  }
}

/** Middleware that notes when it is called. */
function noting(notes: string[], name: string): Middleware {
  return {
    onRequest: () => void notes.push(`${name} request`),
    onResponse: () => void notes.push(`${name} response`),
    onError: () => void notes.push(`${name} error`),
  }
}

describe('middleware, as openapi-fetch documents it', () => {
  test('passes requests in the order of use, and responses in the opposite one', async () => {
    for (const { use, get } of setUp()) {
      const notes: string[] = []
      use(noting(notes, 'a'), noting(notes, 'b'))
      use(noting(notes, 'c'))
      await get()
      expect(notes).toEqual(['a request', 'b request', 'c request', 'c response', 'b response', 'a response'])
    }
  })

  test('passes errors in the opposite order, and no response then', async () => {
    for (const { use, get } of setUp(() => Promise.reject(new TypeError('fetch failed')))) {
      const notes: string[] = []
      use(noting(notes, 'a'), noting(notes, 'b'))
      await expect(get()).rejects.toThrow('fetch failed')
      expect(notes).toEqual(['a request', 'b request', 'b error', 'a error'])
    }
  })

  test('of the call comes after that of the client', async () => {
    for (const { use, get } of setUp()) {
      const notes: string[] = []
      use(noting(notes, 'client'))
      await get({ middleware: [asTheirs(noting(notes, 'call'))] })
      expect(notes).toEqual(['client request', 'call request', 'call response', 'client response'])
      await get()
      expect(notes).toHaveLength(6)
    }
  })

  test('may change the request', async () => {
    for (const { use, get, sent } of setUp()) {
      use({ onRequest: ({ request }) => request.headers.set('x-trace', '1') })
      await get()
      expect(sent.mock.lastCall?.[0].headers.get('x-trace')).toBe('1')
    }
  })

  test('may replace the request, for those after it too', async () => {
    for (const { use, get, sent } of setUp()) {
      const seen: string[] = []
      use(
        {
          onRequest: ({ request }) => new Request(`${request.url}?limit=5`, request),
          onResponse: ({ request }) => void seen.push(request.url),
        },
        { onRequest: ({ request }) => void seen.push(request.url) },
      )
      await get()
      expect(seen).toEqual([`${url}?limit=5`, `${url}?limit=5`])
      expect(sent.mock.lastCall?.[0].url).toBe(`${url}?limit=5`)
    }
  })

  test('may replace the response, for those after it too', async () => {
    for (const { use, get } of setUp()) {
      const seen: (string | null)[] = []
      use(
        { onResponse: ({ response }) => void seen.push(response.headers.get('x-from')) },
        { onResponse: () => Response.json({ data: 'replaced' }, { headers: { 'x-from': 'b' } }) },
      )
      expect((await get()).data).toEqual({ data: 'replaced' })
      expect(seen).toEqual(['b'])
    }
  })

  test('may answer in place of the gateway, and nothing else is asked then', async () => {
    for (const { use, get, sent } of setUp()) {
      const notes: string[] = []
      use(noting(notes, 'a'), { onRequest: () => Response.json({ data: 'cached' }) }, noting(notes, 'b'))
      expect((await get()).data).toEqual({ data: 'cached' })
      expect(notes).toEqual(['a request'])
      expect(sent).not.toHaveBeenCalled()
    }
  })

  test('may replace an error by another', async () => {
    for (const { use, get } of setUp(() => Promise.reject(new TypeError('fetch failed')))) {
      const seen: unknown[] = []
      use(
        { onError: ({ error }) => void seen.push(error) },
        { onError: ({ error }) => new Error('replaced', { cause: error }) },
      )
      await expect(get()).rejects.toThrow('replaced')
      expect(seen).toEqual([expect.objectContaining({ message: 'replaced' })])
    }
  })

  test('may replace an error by a response, which then passes all of it', async () => {
    for (const { use, get } of setUp(() => Promise.reject(new TypeError('fetch failed')))) {
      const notes: string[] = []
      use(noting(notes, 'a'), { onError: () => Response.json({ data: 'rescued' }) }, noting(notes, 'c'))
      expect((await get()).data).toEqual({ data: 'rescued' })
      expect(notes).toEqual(['a request', 'c request', 'c error', 'c response', 'a response'])
    }
  })

  test('may take its time', async () => {
    for (const { use, get, sent } of setUp()) {
      use({
        async onRequest({ request }) {
          await new Promise((resolve) => setImmediate(resolve))
          request.headers.set('x-late', '1')
        },
      })
      await get()
      expect(sent.mock.lastCall?.[0].headers.get('x-late')).toBe('1')
    }
  })

  test('is told of the call', async () => {
    for (const { use, get } of setUp()) {
      const seen: unknown[] = []
      use({
        onRequest: ({ schemaPath, params, options, id }) =>
          void seen.push({ schemaPath, params, baseUrl: options.baseUrl, id }),
      })
      await get()
      expect(seen).toEqual([
        { schemaPath: path, params: init.params, baseUrl, id: expect.stringMatching(/^\w+$/) },
      ])
    }
  })

  test('that throws ends the call with what it threw', async () => {
    const problem = new Error('a bug')
    for (const { use, get } of setUp()) {
      use({ onResponse: () => Promise.reject(problem) })
      await expect(get()).rejects.toBe(problem)
    }
  })

  test.for([['onRequest'], ['onResponse']])(
    'that gives back something else in %s is told so',
    async ([name = '']) => {
      for (const { use, get } of setUp()) {
        use({ [name]: () => 42 })
        await expect(get()).rejects.toThrow(name)
      }
    },
  )

  test('is gone once it is taken out', async () => {
    const [{ use, eject, get }] = setUp()
    const notes: string[] = []
    const [a, b] = [noting(notes, 'a'), noting(notes, 'b')]
    use(a, b)
    eject(a)
    await get()
    expect(notes).toEqual(['b request', 'b response'])
    eject(b, a)
    await get()
    expect(notes).toHaveLength(2)
  })

  test('of two clients does not mix', async () => {
    const [first] = setUp()
    const [second] = setUp()
    const notes: string[] = []
    first.use(noting(notes, 'first'))
    await second.get()
    expect(notes).toEqual([])
  })
})

describe('middleware of this client', () => {
  const setUpOurs = (answer?: (request: Request) => Promise<Response>, maxRetries = 0) => {
    const fetch = vi.fn<(request: Request) => Promise<Response>>(
      answer ?? (async () => Response.json({ data: {} })),
    )
    const { verbs } = createTransport<operations, typeof table>(onlyFansApi, table, {
      apiKey,
      baseUrl,
      fetch: fetchBy(fetch),
      maxRetries,
      rateLimiter: false,
    })
    return { client: verbs, fetch }
  }

  test('runs for each attempt, with one id for all of them', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { client } = setUpOurs(async () => Response.json({}, { status: 503 }), 2)
    const ids: string[] = []
    const fresh: (string | null)[] = []
    client.use({
      onRequest({ request, id }) {
        ids.push(id)
        fresh.push(request.headers.get('x-attempt'))
        request.headers.set('x-attempt', `${ids.length}`)
      },
    })
    await client.GET(path, init)
    vi.restoreAllMocks()
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(1)
    expect(fresh).toEqual([null, null, null])
    await client.GET(path, init)
    expect(new Set(ids).size).toBe(2)
  })

  test('decides by what it gives back whether there is another attempt', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { client, fetch } = setUpOurs(async () => Response.json({}), 2)
    client.use({
      onResponse: () => (fetch.mock.calls.length === 1 ? Response.json({}, { status: 503 }) : undefined),
    })
    expect(await client.GET(path, init)).toMatchObject({ ok: true, attempts: 2 })
    vi.restoreAllMocks()
  })

  test('reads a body of its own, and leaves that of the call', async () => {
    const { client, fetch } = setUpOurs()
    const bodies: string[] = []
    client.use({
      onRequest: async ({ request }) => void bodies.push(await request.clone().text()),
      onResponse: async ({ response }) => void bodies.push(await response.clone().text()),
    })
    expect((await client.POST(sendPath, sendInit)).ok).toBe(true)
    expect(bodies).toEqual(['{"text":"a"}', '{"data":{}}'])
    expect(await fetch.mock.lastCall?.[0].text()).toBe('{"text":"a"}')
  })

  test('that uses up the body of the response is told so, and nothing is asked again', async () => {
    const { client, fetch } = setUpOurs(undefined, 2)
    client.use({ onResponse: async ({ response }) => void (await response.text()) })
    const error: unknown = await client.GET(path, init).catch((thrown: unknown) => thrown)
    expect(fetch).toHaveBeenCalledOnce()
    expect(isConnectionError(error)).toBe(false)
    expect(String(error)).toContain('clone')
  })

  test('never sees the key', async () => {
    const { client } = setUpOurs()
    const seen: string[] = []
    const look = ({ request }: { request: Request }): void => void seen.push(...request.headers.values())
    client.use({ onRequest: look, onResponse: look })
    client.use({ onRequest: ({ request }) => new Request(request) })
    await client.GET(path, init)
    expect(seen.join()).not.toContain(apiKey)
    expect(seen.length).toBeGreaterThan(0)
  })

  test('sends requests of its own with the key, below the base URL only', async () => {
    const { client, fetch } = setUpOurs()
    client.use({
      onRequest: ({ options }) => options.fetch(new Request(`${options.baseUrl}/api/fansly/accounts`)),
    })
    expect((await client.GET(path, init)).ok).toBe(true)
    expect(fetch).toHaveBeenCalledOnce()
    expect(fetch.mock.lastCall?.[0].url).toBe(`${baseUrl}/api/fansly/accounts`)
    expect(fetch.mock.lastCall?.[0].headers.get('authorization')).toBe(`Bearer ${apiKey}`)

    const abroad = setUpOurs()
    abroad.client.use({
      onRequest: ({ options }) => options.fetch(new Request('https://elsewhere.test/base/')),
    })
    await expect(abroad.client.GET(path, init)).rejects.toSatisfy(isConfigurationError)
    expect(abroad.fetch).not.toHaveBeenCalled()
  })

  test('is told by onError what was thrown, without the key', async () => {
    const { client } = setUpOurs(() => Promise.reject(new TypeError(`fetch failed with ${apiKey}`)))
    const seen: unknown[] = []
    client.use({ onError: ({ error }) => void seen.push(error) })
    await client.GET(path, init).catch(() => {})
    expect(seen).toEqual([
      expect.toSatisfy((error) => isConnectionError(error) && !error.message.includes(apiKey)),
    ])
  })

  test('is not asked about a call that is refused before it leaves', async () => {
    const { client } = setUpOurs()
    const notes: string[] = []
    client.use(noting(notes, 'a'))
    await expect(client.GET(path, { params: { path: { fanslyAccount: '' } } })).rejects.toThrow(
      'fanslyAccount',
    )
    expect(notes).toEqual([])
  })
})

describe('what is sent', () => {
  const texts = [
    'plain',
    'a b',
    'ü',
    '日本',
    '+',
    '&',
    '=',
    '?',
    '#',
    '%',
    '/',
    "it's",
    '"',
    '',
    'a+b&c=d',
    '~!*()',
    '😀',
    '\n',
  ]

  /** What a client asks fetch for, but the key. */
  async function recorded(
    ask: (fetch: (request: Request) => Promise<Response>) => Promise<unknown>,
  ): Promise<unknown> {
    const requests: unknown[] = []
    await ask(async (request) => {
      const headers = Object.fromEntries(request.headers)
      delete headers['authorization']
      delete headers['accept']
      requests.push({ method: request.method, url: request.url, headers, body: await request.text() })
      return Response.json({})
    })
    return requests
  }

  const ours = (fetch: (request: Request) => Promise<Response>) =>
    createTransport<operations, typeof table>(onlyFansApi, table, {
      apiKey,
      baseUrl,
      fetch: fetchBy(fetch),
      rateLimiter: false,
    }).core
  const theirs = (fetch: (request: Request) => Promise<Response>) =>
    createOpenApiFetchClient({ baseUrl, fetch })

  const queries: readonly object[] = [
    {},
    { limit: 5, offset: 0 },
    { limit: undefined, order: 'unread', search: undefined },
    { enabled: true, disabled: false, nothing: null },
    ...texts.map((search) => ({ search, limit: 1 })),
    { 'a b': 'c', 'ü&': 'd' },
  ]

  test.for(Object.values(table))('by %s is what openapi-fetch sends', async (operation) => {
    const [, method, template] = operation
    const placeholders = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
    for (const text of texts.filter((one) => one.trim() !== '')) {
      for (const query of queries) {
        for (const body of method === 'GET'
          ? [undefined]
          : [undefined, {}, { text, list: [text, null], missing: undefined }]) {
          const call = {
            params: { path: Object.fromEntries(placeholders.map((name) => [name, text])), query },
            body,
          }
          const [we, they] = await Promise.all([
            recorded((fetch) => Reflect.apply(ours(fetch).call, undefined, [operation, call])),
            recorded((fetch) => Reflect.apply(theirs(fetch)[method], undefined, [template, call])),
          ])
          expect(we).toEqual(they)
        }
      }
    }
  })
})
