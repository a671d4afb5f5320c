import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { createApiFanslyClient } from '../apifansly.ts'
import { isFanslyChatsError } from '../errors/fansly-chats-error.ts'
import { fetchBy } from './fetch.fixture.ts'
import type { Middleware } from './middleware.ts'

const apiKey = 'afk_0123456789abcdef'
const account = 'fansly_1'
const message = { account, chatId: '5', content: 'Hi' }
const params = { path: { account_id: account, chat_id: '5' } }

function setUp(answer: Parameters<typeof fetchBy>[0], ...middleware: Middleware[]) {
  const requests: Request[] = []
  const client = createApiFanslyClient({
    apiKey,
    baseUrl: 'https://gateway.test/api',
    fetch: fetchBy((request, signal) => {
      requests.push(request)
      return answer(request, signal)
    }),
    rateLimiter: false,
    maxRetries: 1,
  })
  client.use(...middleware)
  return { client, requests }
}

const thrownBy = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => expect.fail(`It came to ${String(value)}`),
    (error: unknown) => error,
  )

const failure = (status: number, headers: HeadersInit = {}): Response =>
  Response.json({ message: 'busy' }, { status, headers: { 'retry-after': '0', ...headers } })

describe('a send goes out once', () => {
  test('when middleware makes a failure into a 429', async () => {
    const { client, requests } = setUp(async () => failure(503), {
      onResponse: ({ response }) => new Response(response.body, { status: 429 }),
    })
    const error = await thrownBy(client.messages.send(message))
    expect(error).toMatchObject({ name: 'DeliveryUnknownError', cause: { name: 'RateLimitError' } })
    expect(requests).toHaveLength(1)
  })

  test('when middleware makes a success into a 429 in the body', async () => {
    const { client, requests } = setUp(async () => Response.json({}), {
      onResponse: () => Response.json({ statusCode: 429 }),
    })
    expect(await thrownBy(client.messages.send(message))).toMatchObject({ name: 'RateLimitError' })
    expect(requests).toHaveLength(1)
  })

  test('when middleware answers a failure with the refusal of another request', async () => {
    const { client, requests } = setUp(async ({ method }) => failure(method === 'POST' ? 503 : 429), {
      onResponse: ({ options }) => options.fetch(new Request(`${options.baseUrl}/accounts`)),
    })
    expect(await thrownBy(client.messages.send(message))).toMatchObject({ name: 'DeliveryUnknownError' })
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  test('when middleware answers a lost connection with a 429', async () => {
    const { client, requests } = setUp(() => Promise.reject(new TypeError('fetch failed')), {
      onError: () => failure(429),
    })
    expect(await thrownBy(client.messages.send(message))).toMatchObject({ name: 'DeliveryUnknownError' })
    expect(requests).toHaveLength(1)
  })

  test('when a connection that was lost could not be made again', async () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    const reset = Object.assign(new Error('read'), { code: 'ECONNRESET', cause: refused })
    const { client, requests } = setUp(() => Promise.reject(new TypeError('fetch failed', { cause: reset })))
    expect(await thrownBy(client.messages.send(message))).toMatchObject({ name: 'DeliveryUnknownError' })
    expect(requests).toHaveLength(1)
  })

  test('and again after a 429 of the gateway that middleware hands on as a copy', async () => {
    const { client, requests } = setUp(
      async () =>
        requests.length === 1
          ? failure(429)
          : Response.json({ data: { data: { success: true, response: { id: '1' } } } }),
      { onResponse: ({ response }) => new Response(response.body, response) },
    )
    await expect(client.messages.send(message)).resolves.toEqual({ id: '1' })
    expect(requests).toHaveLength(2)
  })

  test('and again after a 429 that middleware gives without sending anything', async () => {
    let isFirst = true
    const { client, requests } = setUp(
      async () => Response.json({ data: { data: { success: true, response: { id: '1' } } } }),
      {
        onRequest() {
          if (!isFirst) return undefined
          isFirst = false
          return failure(429)
        },
      },
    )
    await expect(client.messages.send(message)).resolves.toEqual({ id: '1' })
    expect(requests).toHaveLength(1)
  })
})

describe('the key is not shown', () => {
  const leaks = (error: unknown): boolean =>
    `${inspect(error, { depth: Infinity, showHidden: true })}${String(error)}${JSON.stringify(error)}`.includes(
      apiKey,
    )

  test('when a redirect leads to a host named for it', async () => {
    const key = apiKey.replace('_', '-')
    const redirect = new Response(null, { status: 302, headers: { location: `https://${key}.test/` } })
    const client = createApiFanslyClient({ apiKey: key, fetch: async () => redirect, rateLimiter: false })
    const error = await thrownBy(client.accounts.list())
    expect(error).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('https://[redacted].test'),
    })
    expect(inspect(error)).not.toContain(key)
  })

  test('when a caller puts it into a header that is none', async () => {
    const { client } = setUp(async () => Response.json({}))
    const error = await thrownBy(
      client.GET('/{account_id}/chats/{chat_id}/messages', {
        params,
        headers: { authorization: `Bearer ${apiKey}\n!` },
      }),
    )
    expect(error).toMatchObject({ name: 'ConfigurationError' })
    expect(leaks(error)).toBe(false)
  })
})

describe('what is thrown has a name', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()

  test.for<[string, () => unknown]>([
    ['no headers', () => ({ status: 200, ok: true, text: async () => '{}' })],
    ['headers that cannot be listed', () => ({ status: 200, headers: {}, text: async () => '{}' })],
    ['a text that is a number', () => ({ status: 200, headers: new Headers(), text: async () => 7 })],
    ['a body that was read', () => Object.assign(new Response('{}'), { text: () => Promise.reject(proxy) })],
  ])('when a response of `fetch` has %s', async ([, answer]) => {
    const { client } = setUp(() => Promise.resolve(Object(answer())))
    expect(await thrownBy(client.accounts.list())).toSatisfy(isFanslyChatsError)
  })

  test('when `fetch` throws what can no longer be looked at', async () => {
    const { client, requests } = setUp(() => Promise.reject(proxy))
    expect(await thrownBy(client.accounts.list())).toMatchObject({ name: 'ConnectionError' })
    expect(await thrownBy(client.messages.send(message))).toMatchObject({ name: 'DeliveryUnknownError' })
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  test('when middleware throws what can no longer be looked at, after a send has left', async () => {
    const { client, requests } = setUp(async () => Response.json({}), {
      onResponse() {
        throw proxy
      },
    })
    expect(await thrownBy(client.messages.send(message))).toMatchObject({ name: 'DeliveryUnknownError' })
    expect(requests).toHaveLength(1)
  })

  test('when middleware answers with an error response', async () => {
    const { client } = setUp(async () => Response.json({}), { onResponse: () => Response.error() })
    const error = await thrownBy(client.GET('/accounts'))
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('error()') })
  })

  test('when middleware answers with a response whose body it has read', async () => {
    const { client } = setUp(async () => Response.json({}), {
      async onRequest() {
        const response = Response.json({})
        await response.text()
        return response
      },
    })
    expect(await thrownBy(client.accounts.list())).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('clone'),
    })
  })
})

describe('a call ends in time', () => {
  test.for<[string, Middleware]>([
    ['onRequest', { onRequest: () => new Promise(() => {}) }],
    ['onResponse', { onResponse: () => new Promise(() => {}) }],
  ])('when %s of middleware never does', async ([, middleware]) => {
    const { client } = setUp(async () => Response.json({}), middleware)
    const error = await thrownBy(client.accounts.list({ attemptTimeoutMs: 1000, totalTimeoutMs: 20 }))
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 'totalTimeoutMs', timeoutMs: 20 })
  })

  test.for([[{ totalTimeoutMs: 20 }], [{ signal: AbortSignal.timeout(20) }]] as const)(
    'when a limiter of its own never gives a turn: %j',
    async ([options]) => {
      const client = createApiFanslyClient({
        apiKey,
        fetch: async () => Response.json({}),
        rateLimiter: { acquire: () => new Promise(() => {}), release() {} },
      })
      const error = await thrownBy(client.accounts.list(options))
      expect(error).toMatchObject({ name: 'TimeoutError' })
    },
  )
})

describe('middleware', () => {
  test('that sends a request again is told to clone it', async () => {
    const { client, requests } = setUp(async () => failure(401), {
      onResponse: ({ request, options }) => options.fetch(request),
    })
    expect(await thrownBy(client.messages.like({ account, messageId: '7' }))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('clone'),
    })
    expect(requests).toHaveLength(1)
  })

  test('may send a clone again, with the same body', async () => {
    const clones: Request[] = []
    const bodies: string[] = []
    const { client } = setUp(
      async (request) => {
        bodies.push(await request.text())
        return bodies.length === 1 ? failure(401) : Response.json({})
      },
      {
        onRequest: ({ request }) => void clones.push(request.clone()),
        onResponse: ({ response, options }) =>
          response.status === 401 && clones[0] ? options.fetch(clones[0]) : undefined,
      },
    )
    await client.messages.like({ account, messageId: '7' })
    expect(bodies).toEqual(['{"messageId":"7","type":1}', '{"messageId":"7","type":1}'])
  })

  test('is not asked what to do about an error of other middleware, and nothing is sent', async () => {
    const problem = new Error('a bug')
    const onError = vi.fn<() => void>()
    const { client, requests } = setUp(async () => Response.json({}), {
      onRequest: () => Promise.reject(problem),
      onError,
    })
    expect(await thrownBy(client.messages.send(message))).toBe(problem)
    expect(requests).toEqual([])
    expect(onError).not.toHaveBeenCalled()
  })
})
