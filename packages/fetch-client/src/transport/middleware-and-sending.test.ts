import { describe, expect, test, vi } from 'vitest'
import { account, failure, message, setUp } from './client.fixture.ts'
import { thrownBy } from './thrown-by.fixture.ts'

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
