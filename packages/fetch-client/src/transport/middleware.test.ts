import { describe, expect, test, vi } from 'vitest'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { isConnectionError } from '../errors/connection-error.ts'
import { apiKey, baseUrl, init, noting, path, setUp } from './middleware.fixture.ts'

const sendPath = '/api/fansly/{fanslyAccount}/chats/{chat_id}/messages'
const sendInit = { params: { path: { fanslyAccount: 'fansly_acct_1', chat_id: '9' } }, body: { text: 'a' } }

describe('middleware of this client', () => {
  test('runs for each attempt, with one id for all of them', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { client } = setUp(async () => Response.json({}, { status: 503 }), 2)
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
    const { client, fetch } = setUp(async () => Response.json({}), 2)
    client.use({
      onResponse: () => (fetch.mock.calls.length === 1 ? Response.json({}, { status: 503 }) : undefined),
    })
    expect(await client.GET(path, init)).toMatchObject({ ok: true, attempts: 2 })
    vi.restoreAllMocks()
  })

  test('reads a body of its own, and leaves that of the call', async () => {
    const { client, fetch } = setUp()
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
    const { client, fetch } = setUp(undefined, 2)
    client.use({ onResponse: async ({ response }) => void (await response.text()) })
    const error: unknown = await client.GET(path, init).catch((thrown: unknown) => thrown)
    expect(fetch).toHaveBeenCalledOnce()
    expect(isConnectionError(error)).toBe(false)
    expect(String(error)).toContain('clone')
  })

  test('never sees the key', async () => {
    const { client } = setUp()
    const seen: string[] = []
    const look = ({ request }: { request: Request }): void => void seen.push(...request.headers.values())
    client.use({ onRequest: look, onResponse: look })
    client.use({ onRequest: ({ request }) => new Request(request) })
    await client.GET(path, init)
    expect(seen.join()).not.toContain(apiKey)
    expect(seen.length).toBeGreaterThan(0)
  })

  test('sends requests of its own with the key, below the base URL only', async () => {
    const { client, fetch } = setUp()
    client.use({
      onRequest: ({ options }) => options.fetch(new Request(`${options.baseUrl}/api/fansly/accounts`)),
    })
    expect((await client.GET(path, init)).ok).toBe(true)
    expect(fetch).toHaveBeenCalledOnce()
    expect(fetch.mock.lastCall?.[0].url).toBe(`${baseUrl}/api/fansly/accounts`)
    expect(fetch.mock.lastCall?.[0].headers.get('authorization')).toBe(`Bearer ${apiKey}`)

    const abroad = setUp()
    abroad.client.use({
      onRequest: ({ options }) => options.fetch(new Request('https://elsewhere.test/base/')),
    })
    await expect(abroad.client.GET(path, init)).rejects.toSatisfy(isConfigurationError)
    expect(abroad.fetch).not.toHaveBeenCalled()
  })

  test('is told by onError what was thrown, without the key', async () => {
    const { client } = setUp(() => Promise.reject(new TypeError(`fetch failed with ${apiKey}`)))
    const seen: unknown[] = []
    client.use({ onError: ({ error }) => void seen.push(error) })
    await client.GET(path, init).catch(() => {})
    expect(seen).toEqual([
      expect.toSatisfy((error) => isConnectionError(error) && !error.message.includes(apiKey)),
    ])
  })

  test('is not asked about a call that is refused before it leaves', async () => {
    const { client } = setUp()
    const notes: string[] = []
    client.use(noting(notes, 'a'))
    await expect(client.GET(path, { params: { path: { fanslyAccount: '' } } })).rejects.toThrow(
      'fanslyAccount',
    )
    expect(notes).toEqual([])
  })
})
