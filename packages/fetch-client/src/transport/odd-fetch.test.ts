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

test('a send that left after a copy of it was refused is in doubt', async () => {
  const answers = [Promise.withResolvers<Response>(), Promise.withResolvers<Response>()]
  let count = 0
  const client = createApiFanslyClient({
    apiKey: 'k',
    fetch: () => answers[count++]?.promise ?? Promise.reject(new Error('sent again')),
    rateLimiter: false,
  })
  client.use({
    onRequest({ request, options }) {
      options.fetch(request.clone()).catch(() => {})
    },
  })
  const error = client.messages.send(message).catch((thrown: unknown) => thrown)
  for (const [index, code] of ['ECONNREFUSED', 'ECONNRESET'].entries()) {
    await new Promise((resolve) => setImmediate(resolve))
    answers[index]?.reject(Object.assign(new Error(code), { code }))
  }
  expect(await error).toMatchObject({ name: 'DeliveryUnknownError' })
  expect(count).toBe(2)
})
