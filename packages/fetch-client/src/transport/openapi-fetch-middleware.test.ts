import type { paths } from '@fansly-chats/generated-types/onlyfansapi'
import createOpenApiFetchClient from 'openapi-fetch'
import { describe, expect, test, vi } from 'vitest'
import { type Answer, baseUrl, init, noting, path, setUp } from './middleware.fixture.ts'
import type { Middleware } from './middleware.ts'

const url = `${baseUrl}/api/fansly/fansly_acct_1/chats`

/** This client and openapi-fetch's, before the same gateway: what is documented of middleware holds of both. */
function setUpBoth(answer: Answer = async () => Response.json({ data: {} })) {
  const { client, fetch } = setUp(answer)
  const sent = vi.fn<Answer>(answer)
  const openApiFetch = createOpenApiFetchClient<paths>({ baseUrl, fetch: sent })
  return [
    {
      name: 'ours',
      sent: fetch,
      use: client.use,
      eject: client.eject,
      get: (more: object = {}) => client.GET(path, { ...init, ...more }),
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

describe('middleware, as openapi-fetch documents it', () => {
  test('passes requests in the order of use, and responses in the opposite one', async () => {
    for (const { use, get } of setUpBoth()) {
      const notes: string[] = []
      use(noting(notes, 'a'), noting(notes, 'b'))
      use(noting(notes, 'c'))
      await get()
      expect(notes).toEqual(['a request', 'b request', 'c request', 'c response', 'b response', 'a response'])
    }
  })

  test('passes errors in the opposite order, and no response then', async () => {
    for (const { use, get } of setUpBoth(() => Promise.reject(new TypeError('fetch failed')))) {
      const notes: string[] = []
      use(noting(notes, 'a'), noting(notes, 'b'))
      await expect(get()).rejects.toThrow('fetch failed')
      expect(notes).toEqual(['a request', 'b request', 'b error', 'a error'])
    }
  })

  test('of the call comes after that of the client', async () => {
    for (const { use, get } of setUpBoth()) {
      const notes: string[] = []
      use(noting(notes, 'client'))
      await get({ middleware: [asTheirs(noting(notes, 'call'))] })
      expect(notes).toEqual(['client request', 'call request', 'call response', 'client response'])
      await get()
      expect(notes).toHaveLength(6)
    }
  })

  test('may change the request', async () => {
    for (const { use, get, sent } of setUpBoth()) {
      use({ onRequest: ({ request }) => request.headers.set('x-trace', '1') })
      await get()
      expect(sent.mock.lastCall?.[0].headers.get('x-trace')).toBe('1')
    }
  })

  test('may replace the request, for those after it too', async () => {
    for (const { use, get, sent } of setUpBoth()) {
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
    for (const { use, get } of setUpBoth()) {
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
    for (const { use, get, sent } of setUpBoth()) {
      const notes: string[] = []
      use(noting(notes, 'a'), { onRequest: () => Response.json({ data: 'cached' }) }, noting(notes, 'b'))
      expect((await get()).data).toEqual({ data: 'cached' })
      expect(notes).toEqual(['a request'])
      expect(sent).not.toHaveBeenCalled()
    }
  })

  test('may replace an error by another', async () => {
    for (const { use, get } of setUpBoth(() => Promise.reject(new TypeError('fetch failed')))) {
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
    for (const { use, get } of setUpBoth(() => Promise.reject(new TypeError('fetch failed')))) {
      const notes: string[] = []
      use(noting(notes, 'a'), { onError: () => Response.json({ data: 'rescued' }) }, noting(notes, 'c'))
      expect((await get()).data).toEqual({ data: 'rescued' })
      expect(notes).toEqual(['a request', 'c request', 'c error', 'c response', 'a response'])
    }
  })

  test('may take its time', async () => {
    for (const { use, get, sent } of setUpBoth()) {
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
    for (const { use, get } of setUpBoth()) {
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
    for (const { use, get } of setUpBoth()) {
      use({ onResponse: () => Promise.reject(problem) })
      await expect(get()).rejects.toBe(problem)
    }
  })

  test.for([['onRequest'], ['onResponse']])(
    'that gives back something else in %s is told so',
    async ([name = '']) => {
      for (const { use, get } of setUpBoth()) {
        use({ [name]: () => 42 })
        await expect(get()).rejects.toThrow(name)
      }
    },
  )

  test('is gone once it is taken out', async () => {
    const [{ use, eject, get }] = setUpBoth()
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
    const [first] = setUpBoth()
    const [second] = setUpBoth()
    const notes: string[] = []
    first.use(noting(notes, 'first'))
    await second.get()
    expect(notes).toEqual([])
  })
})
