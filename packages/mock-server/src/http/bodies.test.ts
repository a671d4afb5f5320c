import { describe, expect, test } from 'vitest'

import { appWith } from '../../test/app.ts'
import { maximumBodyBytes } from './body.ts'
import type { WireResponse } from './wire.ts'

const key = { 'x-api-key': 'any' }
const problemType = 'application/problem+json'

/** Sends a body with a GET. `fetch` sends none there, other clients may. */
async function send(body: Blob, contentType: string): Promise<WireResponse> {
  const app = await appWith()
  const headers = { ...key, 'content-type': contentType }
  const target = '/apifansly/fansly_1/chats'
  return app({ method: 'GET', target, headers, body: body.stream(), isLocal: true })
}

describe('bodies', () => {
  test.each(['application/json', 'application/json; charset=utf-8', 'application/vnd.api+json'])(
    'malformed %s: said in words of the gateway',
    async (contentType) => {
      const response = await send(new Blob(['{"a":']), contentType)
      expect(response.status).toBe(400)
      expect(response.body).toContain('The request body is not JSON: ')
      expect(response.headers['sl-violations']).toContain('"code":"json"')
    },
  )

  test.each([
    ['{}', 'application/json'],
    ['a;b', 'text/csv'],
  ])('one that the operation does not take, %s', async (body, contentType) => {
    const response = await send(new Blob([body]), contentType)
    expect(response.status).toBe(400)
    expect(response.headers['sl-violations']).toContain('"code":415')
  })

  test('one that is too large: 413', async () => {
    const large = new Blob([new Uint8Array(maximumBodyBytes + 1)])
    await expect(send(large, 'text/plain')).resolves.toMatchObject({
      status: 413,
      headers: { 'content-type': problemType },
    })
  })
})
