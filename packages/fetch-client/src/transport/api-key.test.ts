import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { apiKey, call, create, setUp } from './create-transport.fixture.ts'

describe('the API key', () => {
  test.for([[undefined], [null], [''], [42], ['with space'], ['line-break\n'], ['ключ']])(
    '%j is refused',
    ([key]) => {
      // A caller without types can pass anything.
      const options: { apiKey: string } = JSON.parse(JSON.stringify({ apiKey: key }))
      const refuse = (): unknown => create(options)
      expect(refuse).toThrow(ConfigurationError)
      expect(refuse).toThrow('apiKey')
      expect(refuse).toThrow('environment variable')
    },
  )

  test('is not repeated when it is refused', () => {
    expect(() => create({ apiKey: `${apiKey}\n` })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(apiKey) }),
    )
  })

  test('is sent with each request, below the base URL', async () => {
    const { client, fetch } = setUp()
    await client.GET('/{account_id}/chats', call)
    const request = fetch.mock.lastCall?.[0]
    expect(request?.url).toBe('https://gateway.test/api/fansly_1/chats')
    expect(request?.headers.get('x-api-key')).toBe(apiKey)
  })

  test('wins over a header of the same name', async () => {
    const { client, fetch } = setUp()
    await client.GET('/{account_id}/chats', { ...call, headers: { 'X-API-Key': 'another' } })
    expect(fetch.mock.lastCall?.[0].headers.get('x-api-key')).toBe(apiKey)
  })

  test('is not shown to middleware', async () => {
    const { client } = setUp()
    const seen: string[] = []
    client.use({
      onRequest: ({ request }) => void seen.push(...request.headers.keys()),
      onResponse: ({ request }) => void seen.push(...request.headers.keys()),
    })
    await client.GET('/{account_id}/chats', call)
    expect(seen).not.toContain('x-api-key')
  })

  test('is not found by inspecting or serialising the client', () => {
    const { client } = setUp()
    expect(inspect(client, { depth: Infinity, showHidden: true })).not.toContain(apiKey)
    expect(JSON.stringify(client)).not.toContain(apiKey)
  })
})
