import { describe, expect, test } from 'vitest'
import { call, setUp } from './create-transport.fixture.ts'

describe('the API key', () => {
  test.for([301, 302, 303, 307, 308])('does not follow a redirect (%i)', async (status) => {
    const { client, fetch } = setUp(
      () => new Response(null, { status, headers: { location: 'https://elsewhere.test/x' } }),
    )
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message: expect.stringContaining('https://elsewhere.test'),
      }),
    )
    expect(fetch).toHaveBeenCalledOnce()
    expect(fetch.mock.lastCall?.[0].redirect).toBe('manual')
  })

  test('does not follow a redirect either when middleware asks for it', async () => {
    const { client, fetch } = setUp()
    client.use({ onRequest: ({ request }) => new Request(request, { redirect: 'follow' }) })
    await client.GET('/{account_id}/chats', call)
    expect(fetch.mock.lastCall?.[0].redirect).toBe('manual')
  })

  test.for([
    [
      'was followed all the same',
      { redirected: true, url: 'https://elsewhere.test/x' },
      'https://elsewhere.test',
    ],
    ['is hidden by the browser', { type: 'opaqueredirect', status: 0 }, 'redirects'],
  ] as const)('takes no answer from a redirect that %s', async ([, members, place]) => {
    const { client } = setUp(() =>
      Object.defineProperties(
        Response.json({}),
        Object.fromEntries(Object.entries(members).map(([name, value]) => [name, { value }])),
      ),
    )
    await expect(client.GET('/{account_id}/chats', call)).rejects.toThrow(
      expect.objectContaining({ name: 'ConfigurationError', message: expect.stringContaining(place) }),
    )
  })
})
