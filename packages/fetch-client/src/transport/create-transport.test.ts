import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { ForeignOriginError } from '../errors/foreign-origin-error.ts'
import type { Provider } from '../provider.ts'
import { createTransport } from './create-transport.ts'

interface Paths {
  '/{account_id}/chats': {
    get: {
      parameters: { path: { account_id: string } }
      responses: { 200: { content: { 'application/json': unknown } } }
    }
  }
}

const provider: Provider = {
  key: 'apifansly',
  name: 'Test Gateway',
  baseUrl: 'https://gateway.test/api',
  credentials: (apiKey) => ['x-api-key', apiKey],
}
const apiKey = 'key-that-must-not-leak'
const call = { params: { path: { account_id: 'fansly_1' } } }

function setUp(answer: () => Response = () => Response.json({})) {
  const fetch = vi.fn<(request: Request) => Promise<Response>>(() => Promise.resolve(answer()))
  return { fetch, client: createTransport<Paths>(provider, { apiKey, fetch }) }
}

describe('the API key', () => {
  test.for([[undefined], [null], [''], [42], ['with space'], ['line-break\n'], ['ключ']])(
    '%j is refused',
    ([key]) => {
      // A caller without types can pass anything.
      const options: { apiKey: string } = JSON.parse(JSON.stringify({ apiKey: key }))
      const create = (): unknown => createTransport(provider, options)
      expect(create).toThrow(ConfigurationError)
      expect(create).toThrow('Test Gateway')
    },
  )

  test('is not repeated when it is refused', () => {
    expect(() => createTransport(provider, { apiKey: `${apiKey}\n` })).toThrow(
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
      await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ForeignOriginError)
      expect(fetch).not.toHaveBeenCalled()
    },
  )

  test('does not leave the path of the base URL', async () => {
    const { client, fetch } = setUp()
    client.use({ onRequest: () => new Request('https://gateway.test/api/../admin') })
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ForeignOriginError)
    expect(fetch).not.toHaveBeenCalled()
  })

  test.for([301, 302, 303, 307, 308])('does not follow a redirect (%i)', async (status) => {
    const { client, fetch } = setUp(
      () => new Response(null, { status, headers: { location: 'https://elsewhere.test/x' } }),
    )
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(
      expect.objectContaining({ name: 'ForeignOriginError', origin: 'https://elsewhere.test' }),
    )
    expect(fetch).toHaveBeenCalledOnce()
    expect(fetch.mock.lastCall?.[0].redirect).toBe('manual')
  })

  test('does not follow a redirect either when the call asks for it', async () => {
    const { client, fetch } = setUp()
    await client.GET('/{account_id}/chats', { ...call, redirect: 'follow' })
    expect(fetch.mock.lastCall?.[0].redirect).toBe('manual')
  })

  test('does not leave for a host or a path that only begins like the base URL', async () => {
    for (const [baseUrl, target] of [
      ['https://gateway.test', 'https://gateway.test.evil.test/x'],
      ['https://gateway.test/api', 'https://gateway.test/apix'],
    ] as const) {
      const { fetch } = setUp()
      const client = createTransport<Paths>(provider, { apiKey, baseUrl, fetch })
      client.use({ onRequest: () => new Request(target) })
      await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ForeignOriginError)
      expect(fetch).not.toHaveBeenCalled()
    }
  })

  test('does not leave with a request that lies about its address', async () => {
    const { client, fetch } = setUp()
    const lie = Object.defineProperty(new Request('https://evil.test/x'), 'url', {
      value: 'https://gateway.test/api/x',
    })
    client.use({ onRequest: () => lie })
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ForeignOriginError)
    expect(fetch).not.toHaveBeenCalled()
  })

  test.for([
    [
      'was followed all the same',
      { redirected: true, url: 'https://elsewhere.test/x' },
      'https://elsewhere.test',
    ],
    ['is hidden by the browser', { type: 'opaqueredirect', status: 0 }, 'an address that is hidden'],
  ] as const)('takes no answer from a redirect that %s', async ([, members, origin]) => {
    const { client } = setUp(() =>
      Object.defineProperties(
        Response.json({}),
        Object.fromEntries(Object.entries(members).map(([name, value]) => [name, { value }])),
      ),
    )
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(
      expect.objectContaining({ name: 'ForeignOriginError', origin }),
    )
  })

  test('belongs to one base URL and one fetch', async () => {
    const { client, fetch } = setUp()
    const own = vi.fn<typeof fetch>()
    await expect(client.GET('/{account_id}/chats', { ...call, fetch: own })).rejects.toThrow(
      ConfigurationError,
    )
    await expect(
      client.GET('/{account_id}/chats', { ...call, baseUrl: 'https://elsewhere.test' }),
    ).rejects.toThrow(ConfigurationError)
    expect(own).not.toHaveBeenCalled()
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('a request', () => {
  test('keeps what a platform hangs on it', async () => {
    const { client, fetch } = setUp()
    await client.GET('/{account_id}/chats', { ...call, next: { revalidate: 60 } })
    expect(fetch.mock.lastCall?.[0]).toHaveProperty('next', { revalidate: 60 })
  })

  test('can be aborted under way', async () => {
    const { promise: underWay, resolve: sent } = Promise.withResolvers<void>()
    const fetch = (request: Request): Promise<Response> => {
      sent()
      return new Promise((_resolve, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason))
      })
    }
    const controller = new AbortController()
    const client = createTransport<Paths>(provider, { apiKey, fetch })
    const result = client.GET('/{account_id}/chats', { ...call, signal: controller.signal })
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
    const client = createTransport<Paths>(provider, { apiKey })
    const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ late: true }))
    const { data } = await client.GET('/{account_id}/chats', call)
    expect(data).toEqual({ late: true })
    fetch.mockRestore()
  })

  test('without its path parameters is not sent', async () => {
    const { client, fetch } = setUp()
    await expect(client.GET('/{account_id}/chats', { params: { path: { account_id: '' } } })).rejects.toThrow(
      'account_id',
    )
    expect(fetch).not.toHaveBeenCalled()
  })
})
