import { describe, expect, test } from 'vitest'
import { createApiFanslyClient } from '../apifansly.ts'
import type { Fetch } from './fetch.ts'
import type { Middleware } from './middleware.ts'

const message = { account: 'fansly_1', chatId: '5', content: 'Hi' }

/** What a `fetch` without types may give back. */
const oddities: readonly (readonly [string, string, () => unknown])[] = [
  ['nothing', 'no response', () => undefined],
  ['null', 'no response', () => null],
  ['a promise of nothing', 'no response', () => Promise.resolve()],
  ['a text', 'no response', () => 'fine'],
  ['`Response.error()`', 'no response', () => Response.error()],
  ['an error that it throws at once', 'out of sockets', () => expect.fail('out of sockets')],
  ['an error without words', 'Error', () => Promise.reject(new Error('', { cause: new Error('') }))],
]

function setUp(answer: () => unknown, middleware: readonly Middleware[]) {
  let count = 0
  const fetch: Fetch = () => {
    count++
    const untyped: ReturnType<typeof JSON.parse> = answer()
    return untyped
  }
  const client = createApiFanslyClient({ apiKey: 'k', fetch, rateLimiter: false, maxRetries: 0 })
  client.use(...middleware)
  return { client, count: () => count }
}

describe.for([
  ['without middleware', []],
  ['behind middleware', [{ onRequest() {} }]],
] as const)('a `fetch` %s', ([, middleware]) => {
  test.for(oddities)('that gives %s is asked once, and named', async ([, words, answer]) => {
    const connectionError = {
      name: 'ConnectionError',
      message: expect.stringContaining(`connection, ${words}`),
    }
    const read = setUp(answer, middleware)
    await expect(read.client.accounts.list()).rejects.toMatchObject(connectionError)
    expect(read.count()).toBe(1)
    const send = setUp(answer, middleware)
    await expect(send.client.messages.send(message)).rejects.toMatchObject({
      name: 'DeliveryUnknownError',
      cause: connectionError,
    })
    expect(send.count()).toBe(1)
  })

  test('may give its response without a promise', async () => {
    const { client } = setUp(() => Response.json({ data: { accounts: [] } }), middleware)
    expect(await client.accounts.list()).toEqual([])
  })

  test.for([
    ['https://name:word@other.test/a/@me?search=a@b&key=c#d', 'https://other.test/a/me'],
    ['/elsewhere?search=words of a fan', '/elsewhere'],
    ['//other.test#token', '//other.test'],
  ])('that gives a redirect to %s, tells only %s', async ([location = '', told]) => {
    const redirect = (): unknown =>
      Promise.resolve(new Response(null, { status: 307, headers: { location } }))
    const { client, count } = setUp(redirect, middleware)
    await expect(client.accounts.list()).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: `\`baseUrl\` redirects to ${told}.`,
    })
    expect(count()).toBe(1)
  })
})

describe('a send of which middleware sends a copy', () => {
  /** What the call comes to when the copy, and then the send, or the other way round, are answered so. */
  async function endOf(...answers: readonly (readonly [of: number, answer: Response | string])[]) {
    const pending = [Promise.withResolvers<Response>(), Promise.withResolvers<Response>()]
    let count = 0
    const client = createApiFanslyClient({
      apiKey: 'k',
      fetch: () => pending[count++]?.promise ?? Promise.reject(new Error('sent again')),
      rateLimiter: false,
    })
    client.use({
      onRequest({ request, options }) {
        options.fetch(request.clone()).catch(() => {})
      },
      // Middleware is slow enough for the copy to be answered after the send.
      onResponse: () => new Promise((resolve) => setTimeout(resolve, 5)),
    })
    const end = client.messages.send(message).catch((thrown: unknown) => thrown)
    for (const [of, answer] of answers) {
      await new Promise((resolve) => setImmediate(resolve))
      if (typeof answer === 'string') pending[of]?.reject(Object.assign(new Error(answer), { code: answer }))
      else pending[of]?.resolve(answer)
    }
    return { end: await end, count }
  }

  const limited = (): Response => Response.json({}, { status: 429, headers: { 'retry-after': '0' } })

  test.for([
    ['lost after the copy was refused a connection', [0, 'ECONNREFUSED'], [1, 'ECONNRESET']],
    ['refused before the copy was carried out', [1, limited()], [0, Response.json({})]],
    ['refused after the copy was carried out', [0, Response.json({})], [1, limited()]],
  ] as const)('is in doubt when it is %s', async ([, ...answers]) => {
    const { end, count } = await endOf(...answers)
    expect(end).toMatchObject({ name: 'DeliveryUnknownError' })
    expect(count).toBe(2)
  })
})
