import { describe, expect, test } from 'vitest'
import { failure, message, setUp } from './client.fixture.ts'
import { thrownBy } from './thrown-by.fixture.ts'

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
