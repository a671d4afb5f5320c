import { inspect } from 'node:util'
import type { operations } from '@fansly-chats/generated-types/apifansly'
import { describe, expect, test, vi } from 'vitest'
import * as table from '../apifansly/operations.ts'
import { apiFansly } from '../apifansly/provider.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import type { RateLimiter } from '../rate-limit/rate-limiter.ts'
import { type ClientOptions, createTransport } from './create-transport.ts'
import { fetchBy } from './fetch.fixture.ts'
import type { Fetch } from './fetch.ts'

const baseUrl = 'https://gateway.test/api'
const apiKey = 'key-that-must-not-leak'
const call = { params: { path: { account_id: 'fansly_1' } } }

function create(options: ClientOptions) {
  return createTransport<operations, typeof table>(apiFansly, table, {
    baseUrl,
    rateLimiter: false,
    maxRetries: 0,
    ...options,
  }).verbs
}

function setUp(answer: () => Response = () => Response.json({})) {
  const fetch = vi.fn<(request: Request) => Response>(answer)
  return { fetch, client: create({ apiKey, fetch: fetchBy(fetch) }) }
}

describe('the API key', () => {
  test.for([[undefined], [null], [''], [42], ['with space'], ['line-break\n'], ['ключ']])(
    '%j is refused',
    ([key]) => {
      // A caller without types can pass anything.
      const options: { apiKey: string } = JSON.parse(JSON.stringify({ apiKey: key }))
      const refuse = (): unknown => create(options)
      expect(refuse).toThrow(ConfigurationError)
      expect(refuse).toThrow('apiKey')
      expect(refuse).toThrow('environment variable')
    },
  )

  test('is not repeated when it is refused', () => {
    expect(() => create({ apiKey: `${apiKey}\n` })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(apiKey) }),
    )
  })

  test('is sent with each request, below the base URL', async () => {
    const { client, fetch } = setUp()
    await client.GET('/{account_id}/chats', call)
    const request = fetch.mock.lastCall?.[0]
    expect(request?.url).toBe('https://gateway.test/api/fansly_1/chats')
    expect(request?.headers.get('x-api-key')).toBe(apiKey)
  })

  test('wins over a header of the same name', async () => {
    const { client, fetch } = setUp()
    await client.GET('/{account_id}/chats', { ...call, headers: { 'X-API-Key': 'another' } })
    expect(fetch.mock.lastCall?.[0].headers.get('x-api-key')).toBe(apiKey)
  })

  test('is not shown to middleware', async () => {
    const { client } = setUp()
    const seen: string[] = []
    client.use({
      onRequest: ({ request }) => void seen.push(...request.headers.keys()),
      onResponse: ({ request }) => void seen.push(...request.headers.keys()),
    })
    await client.GET('/{account_id}/chats', call)
    expect(seen).not.toContain('x-api-key')
  })

  test('is not found by inspecting or serialising the client', () => {
    const { client } = setUp()
    expect(inspect(client, { depth: Infinity, showHidden: true })).not.toContain(apiKey)
    expect(JSON.stringify(client)).not.toContain(apiKey)
  })

  test.for(['https://elsewhere.test/api', 'http://gateway.test/api', 'https://gateway.test.evil.test/api'])(
    'does not leave with a request that middleware leads to %s',
    async (target) => {
      const { client, fetch } = setUp()
      client.use({ onRequest: () => new Request(`${target}/fansly_1/chats`) })
      await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ConfigurationError)
      expect(fetch).not.toHaveBeenCalled()
    },
  )

  test('does not leave the path of the base URL', async () => {
    const { client, fetch } = setUp()
    client.use({ onRequest: () => new Request('https://gateway.test/api/../admin') })
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ConfigurationError)
    expect(fetch).not.toHaveBeenCalled()
  })

  test.for([301, 302, 303, 307, 308])('does not follow a redirect (%i)', async (status) => {
    const { client, fetch } = setUp(
      () => new Response(null, { status, headers: { location: 'https://elsewhere.test/x' } }),
    )
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message: expect.stringContaining('https://elsewhere.test'),
      }),
    )
    expect(fetch).toHaveBeenCalledOnce()
    expect(fetch.mock.lastCall?.[0].redirect).toBe('manual')
  })

  test('does not follow a redirect either when middleware asks for it', async () => {
    const { client, fetch } = setUp()
    client.use({ onRequest: ({ request }) => new Request(request, { redirect: 'follow' }) })
    await client.GET('/{account_id}/chats', call)
    expect(fetch.mock.lastCall?.[0].redirect).toBe('manual')
  })

  test('does not leave for a host or a path that only begins like the base URL', async () => {
    for (const [base, target] of [
      ['https://gateway.test', 'https://gateway.test.evil.test/x'],
      ['https://gateway.test/api', 'https://gateway.test/apix'],
    ] as const) {
      const { fetch } = setUp()
      const client = create({ apiKey, baseUrl: base, fetch: fetchBy(fetch) })
      client.use({ onRequest: () => new Request(target) })
      await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ConfigurationError)
      expect(fetch).not.toHaveBeenCalled()
    }
  })

  test('does not leave with a request that lies about its address', async () => {
    const { client, fetch } = setUp()
    const lie = Object.defineProperty(new Request('https://evil.test/x'), 'url', {
      value: 'https://gateway.test/api/x',
    })
    client.use({ onRequest: () => lie })
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ConfigurationError)
    expect(fetch).not.toHaveBeenCalled()
  })

  test.for([
    [
      'was followed all the same',
      { redirected: true, url: 'https://elsewhere.test/x' },
      'https://elsewhere.test',
    ],
    ['is hidden by the browser', { type: 'opaqueredirect', status: 0 }, 'redirects'],
  ] as const)('takes no answer from a redirect that %s', async ([, members, place]) => {
    const { client } = setUp(() =>
      Object.defineProperties(
        Response.json({}),
        Object.fromEntries(Object.entries(members).map(([name, value]) => [name, { value }])),
      ),
    )
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(
      expect.objectContaining({ name: 'ConfigurationError', message: expect.stringContaining(place) }),
    )
  })

  test('belongs to one base URL and one fetch, whatever a call without types asks for', async () => {
    const { client, fetch } = setUp()
    const own = vi.fn<Fetch>(() => Promise.resolve(Response.json({})))
    const init = {
      ...call,
      fetch: own,
      baseUrl: 'https://elsewhere.test',
      redirect: 'follow',
      method: 'DELETE',
    }
    await client.GET('/{account_id}/chats', init)
    expect(own).not.toHaveBeenCalled()
    expect(fetch.mock.lastCall?.[0]).toMatchObject({
      url: `${baseUrl}/fansly_1/chats`,
      method: 'GET',
      redirect: 'manual',
    })
  })
})

describe('a request', () => {
  test('can be aborted under way', async () => {
    const { promise: underWay, resolve: sent } = Promise.withResolvers<void>()
    const fetch: Fetch = (_request, { signal }) => {
      sent()
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      })
    }
    const controller = new AbortController()
    const result = create({ apiKey, fetch }).GET('/{account_id}/chats', {
      ...call,
      signal: controller.signal,
    })
    await underWay
    controller.abort(new Error('the user left'))
    await expect(result).rejects.toThrow('the user left')
  })

  test('is not sent when it was aborted before, whatever fetch does about it', async () => {
    const { client, fetch } = setUp()
    const signal = AbortSignal.abort(new Error('the user left'))
    await expect(client.GET('/{account_id}/chats', { ...call, signal })).rejects.toThrow('the user left')
    expect(fetch).not.toHaveBeenCalled()
  })

  test('uses the global fetch of its time when none is given', async () => {
    const client = create({ apiKey })
    const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ late: true }))
    const { data } = await client.GET('/{account_id}/chats', call)
    expect(data).toEqual({ late: true })
    fetch.mockRestore()
  })

  test('goes where the gateway is documented to listen when no base URL is given', async () => {
    const { fetch } = setUp()
    await create({ apiKey, fetch: fetchBy(fetch), baseUrl: undefined }).GET('/{account_id}/chats', call)
    expect(fetch.mock.lastCall?.[0].url).toBe('https://v1.apifansly.com/api/fansly/fansly_1/chats')
  })

  test('without its path parameters is not sent', async () => {
    const { client, fetch } = setUp()
    await expect(client.GET('/{account_id}/chats', { params: { path: { account_id: '' } } })).rejects.toThrow(
      'account_id',
    )
    expect(fetch).not.toHaveBeenCalled()
  })

  test('that the gateway has no operation for is refused, and nothing is sent', async () => {
    const { client, fetch } = setUp()
    const path: string = '/{account_id}/nothing'
    const refused: Promise<unknown> = Reflect.apply(client.GET, undefined, [path, call])
    await expect(refused).rejects.toThrow(ConfigurationError)
    await expect(refused).rejects.toThrow('GET /{account_id}/nothing is no operation of API Fansly')
    expect(fetch).not.toHaveBeenCalled()
  })

  test('has the method of its verb', async () => {
    const { client, fetch } = setUp()
    await client.POST('/{account_id}/chats/{fan_id}/vip', {
      params: { path: { account_id: 'fansly_1', fan_id: '2' } },
    })
    await client.DELETE('/{account_id}/chats/{fan_id}/vip', {
      params: { path: { account_id: 'fansly_1', fan_id: '2' } },
    })
    expect(fetch.mock.calls.map(([{ method }]) => method)).toEqual(['POST', 'DELETE'])
  })
})

describe('the rate limiter', () => {
  const noting = (notes: string[]): RateLimiter => ({
    acquire: () => void notes.push('asked'),
    release: () => void notes.push('told'),
  })

  test('may be one of your own', async () => {
    const notes: string[] = []
    const { fetch } = setUp()
    await create({ apiKey, fetch: fetchBy(fetch), rateLimiter: noting(notes) }).GET(
      '/{account_id}/chats',
      call,
    )
    expect(notes).toEqual(['asked', 'told'])
  })

  test('is shared by clients of one key at one address, however the address is written', async () => {
    const order: string[] = []
    const pending = Promise.withResolvers<Response>()
    const fetch =
      (name: string): Fetch =>
      () => {
        order.push(name)
        return pending.promise.then((response) => response.clone())
      }
    const key = crypto.randomUUID()
    const clients = [
      'https://shared.test/api',
      'https://shared.test/api/',
      'https://SHARED.test:443/api',
    ].map((base, index) =>
      create({ apiKey: key, baseUrl: base, fetch: fetch(`${index}`), rateLimiter: undefined }),
    )
    const other = create({
      apiKey: crypto.randomUUID(),
      baseUrl: 'https://shared.test/api',
      fetch: fetch('other'),
      rateLimiter: undefined,
    })
    const calls = [...clients, ...clients, ...clients, ...clients].map((client) =>
      client.GET('/{account_id}/chats', call),
    )
    const apart = other.GET('/{account_id}/chats', call)
    await new Promise((resolve) => setImmediate(resolve))
    // Before the first answer tells the limit, ten requests of a key may be under way.
    expect(order.filter((name) => name !== 'other')).toHaveLength(10)
    expect(order).toContain('other')
    pending.resolve(Response.json({}))
    await Promise.all([...calls, apart])
    expect(order).toHaveLength(13)
  })
})
