import { describe, expect, test, vi } from 'vitest'
import { createApiFanslyClient } from '../apifansly.ts'
import type { ClientOptions } from './create-transport.ts'
import { fetchBy } from './fetch.fixture.ts'
import type { Fetch } from './fetch.ts'

const message = { account: 'fansly_1', chatId: '5', content: 'Hi' }

const refusal = (): Error =>
  Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
  })

function setUp(answer: () => Promise<Response>, options: Partial<ClientOptions> = {}) {
  const sends: string[] = []
  const fetch = fetchBy((request) => {
    if (request.method === 'POST') {
      sends.push(request.url)
      return answer()
    }
    return Promise.reject(refusal())
  })
  const client = createApiFanslyClient({
    apiKey: 'key-of-the-test',
    baseUrl: 'https://gateway.test/api',
    fetch,
    rateLimiter: false,
    ...options,
  })
  return { client, sends }
}

const sent = (): Response =>
  Response.json({
    statusCode: 201,
    data: { status_code: 200, data: { success: true, response: { id: '1' } } },
  })

describe('a send that left', () => {
  test('is not sent again when a request of middleware is refused after it', async () => {
    const { client, sends } = setUp(() => Promise.resolve(sent()))
    client.use({
      async onResponse({ options, request }) {
        if (request.method === 'POST') await options.fetch(new Request(`${options.baseUrl}/accounts`))
      },
    })
    await expect(client.messages.send(message)).rejects.toMatchObject({ name: 'DeliveryUnknownError' })
    expect(sends).toHaveLength(1)
  })

  test('is not sent again when its answer breaks off as a refused connection would', async () => {
    const body = (): ReadableStream =>
      new ReadableStream({ pull: (controller) => controller.error(refusal()) })
    const { client, sends } = setUp(() => Promise.resolve(new Response(body())))
    await expect(client.messages.send(message)).rejects.toMatchObject({ name: 'DeliveryUnknownError' })
    expect(sends).toHaveLength(1)
  })

  test('is not reported lost because a rate limiter throws afterwards', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const rateLimiter = {
      acquire: () => undefined,
      release() {
        throw new Error('store')
      },
    }
    const { client, sends } = setUp(() => Promise.resolve(sent()), { rateLimiter })
    expect(await client.messages.send(message)).toEqual({ id: '1' })
    expect(sends).toHaveLength(1)
    expect(told).toHaveBeenCalledOnce()
    told.mockRestore()
  })
})

describe('an answer that is none', () => {
  test.for<[string, Response]>([
    ['an error response', Response.error()],
    // A `fetch` without types can give anything.
    ['no response', JSON.parse('null')],
  ])('%s is a lost connection', async ([, answer]) => {
    const fetch: Fetch = () => Promise.resolve(answer)
    const { client } = setUp(() => Promise.reject(refusal()), { fetch, maxRetries: 0 })
    await expect(client.messages.delete({ account: 'a', messageId: '1' })).rejects.toMatchObject({
      name: 'ConnectionError',
    })
  })
})

test('a rate limiter that ignores the signal does not hold a call beyond its time', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const released = vi.fn<() => void>()
  const rateLimiter = { acquire: () => promise, release: released }
  const { client } = setUp(() => Promise.resolve(sent()), { rateLimiter })
  await expect(client.accounts.list({ totalTimeoutMs: 20 })).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(released).not.toHaveBeenCalled()
  resolve()
  await vi.waitFor(() => expect(released).toHaveBeenCalledOnce())
})

test.for<[string, (client: ReturnType<typeof setUp>['client']) => Promise<unknown>]>([
  [
    'half a character in a query',
    ({ chats }) => chats.list({ account: 'a', search: '\u{D83D}' }).pages().next(),
  ],
  ['half a character in a path', ({ messages }) => messages.delete({ account: 'a', messageId: '\u{D83D}' })],
  ['a line break in a header', (client) => client.GET('/accounts', { headers: { x: 'a\nb' } })],
])('%s is a ConfigurationError', async ([, call]) => {
  const { client, sends } = setUp(() => Promise.resolve(sent()))
  await expect(call(client)).rejects.toMatchObject({ name: 'ConfigurationError' })
  expect(sends).toEqual([])
})
