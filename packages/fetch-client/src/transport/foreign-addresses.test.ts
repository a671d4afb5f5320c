import { describe, expect, test, vi } from 'vitest'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { apiKey, baseUrl, call, create, setUp } from './create-transport.fixture.ts'
import { fetchBy } from './fetch.fixture.ts'
import type { Fetch } from './fetch.ts'

describe('the API key', () => {
  test.for(['https://elsewhere.test/api', 'http://gateway.test/api', 'https://gateway.test.evil.test/api'])(
    'does not leave with a request that middleware leads to %s',
    async (target) => {
      const { client, fetch } = setUp()
      client.use({ onRequest: () => new Request(`${target}/fansly_1/chats`) })
      await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ConfigurationError)
      expect(fetch).not.toHaveBeenCalled()
    },
  )

  test('does not leave the path of the base URL', async () => {
    const { client, fetch } = setUp()
    client.use({ onRequest: () => new Request('https://gateway.test/api/../admin') })
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ConfigurationError)
    expect(fetch).not.toHaveBeenCalled()
  })

  test('does not leave for a host or a path that only begins like the base URL', async () => {
    for (const [base, target] of [
      ['https://gateway.test', 'https://gateway.test.evil.test/x'],
      ['https://gateway.test/api', 'https://gateway.test/apix'],
    ] as const) {
      const { fetch } = setUp()
      const client = create({ apiKey, baseUrl: base, fetch: fetchBy(fetch) })
      client.use({ onRequest: () => new Request(target) })
      await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ConfigurationError)
      expect(fetch).not.toHaveBeenCalled()
    }
  })

  test('does not leave with a request that lies about its address', async () => {
    const { client, fetch } = setUp()
    const lie = Object.defineProperty(new Request('https://evil.test/x'), 'url', {
      value: 'https://gateway.test/api/x',
    })
    client.use({ onRequest: () => lie })
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(ConfigurationError)
    expect(fetch).not.toHaveBeenCalled()
  })

  test('belongs to one base URL and one fetch, whatever a call without types asks for', async () => {
    const { client, fetch } = setUp()
    const own = vi.fn<Fetch>(() => Promise.resolve(Response.json({})))
    const init = {
      ...call,
      fetch: own,
      baseUrl: 'https://elsewhere.test',
      redirect: 'follow',
      method: 'DELETE',
    }
    await client.GET('/{account_id}/chats', init)
    expect(own).not.toHaveBeenCalled()
    expect(fetch.mock.lastCall?.[0]).toMatchObject({
      url: `${baseUrl}/fansly_1/chats`,
      method: 'GET',
      redirect: 'manual',
    })
  })
})
