import { describe, expect, test } from 'vitest'
import { isFanslyChatsError } from '../errors/fansly-chats-error.ts'
import { message, setUp } from './client.fixture.ts'
import { thrownBy } from './thrown-by.fixture.ts'

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
