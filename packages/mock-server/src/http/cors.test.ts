import { describe, expect, test } from 'vitest'

import { createMockServer } from '../mock-server.ts'

const mock = await createMockServer()
const chats = `${mock.url('apifansly')}/fansly_1/chats`
const key = { 'x-api-key': 'any' }

function ask(url: string, headers: Record<string, string>, init: RequestInit = {}): Promise<Response> {
  return mock.fetch(url, { headers, ...init })
}

describe('CORS', () => {
  const origin = 'https://app.example.com'

  test('a preflight is answered, on any path', async () => {
    const response = await ask(
      chats,
      { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'x-api-key' },
      { method: 'OPTIONS' },
    )
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET',
      'access-control-allow-headers': 'x-api-key',
      'access-control-allow-credentials': 'true',
      vary: 'origin',
    })
  })

  test.each([chats, `${chats}?sort=sideways`, 'http://fansly-mock.test/nowhere'])(
    'a page may read the answer of %s, and the headers that matter',
    async (url) => {
      const { headers } = await ask(url, { ...key, origin })
      expect(headers.get('access-control-allow-origin')).toBe(origin)
      const exposed = headers.get('access-control-expose-headers')?.split(', ')
      expect(exposed).toEqual(
        expect.arrayContaining([
          'retry-after',
          'sl-violations',
          'x-ratelimit-remaining',
          'x-rate-limit-remaining-minute',
        ]),
      )
    },
  )

  test('a request that comes from no page gets none of it', async () => {
    const { headers } = await ask(chats, key)
    expect(headers.has('access-control-allow-origin')).toBe(false)
  })
})
