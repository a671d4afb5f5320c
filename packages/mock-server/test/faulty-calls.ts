import type { MockServer } from '../src/mock-server.ts'

/** Keys of both gateways. */
export const headers = { 'x-api-key': 'any', authorization: 'Bearer any' }

/** The list of chats of a gateway. */
export function chatsOf(mock: MockServer, gateway: 'apifansly' | 'onlyfansapi' = 'apifansly'): string {
  const path = gateway === 'apifansly' ? '/fansly_1/chats' : '/api/fansly/fansly_acct_1/chats'
  return mock.url(gateway) + path
}

/** Sends a message through API Fansly. */
export function send(mock: MockServer, ask: typeof fetch): Promise<Response> {
  const [chatId] = mock.world.chats.keys()
  return ask(`${chatsOf(mock)}/${chatId}/messages`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'Hello' }),
  })
}
