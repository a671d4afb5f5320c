import type { paths } from '@fansly-chats/generated-types/onlyfansapi'
import createClient from 'openapi-fetch'
import type { CreateCall } from '../peer.ts'

export const createCall: CreateCall = (fetch) => {
  const client = createClient<paths>({
    baseUrl: 'https://app.onlyfansapi.com',
    headers: { authorization: 'Bearer k' },
    fetch,
  })
  return () =>
    client.GET('/api/fansly/{fanslyAccount}/chats', { params: { path: { fanslyAccount: 'fansly_acct_1' } } })
}
