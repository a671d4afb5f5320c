import { createOnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
import type { CreateCall } from '../peer.ts'

export const createCall: CreateCall = (fetch) => {
  const client = createOnlyFansApiClient({ apiKey: 'key_0123456789abcdef', fetch })
  return () =>
    client.GET('/api/fansly/{fanslyAccount}/chats', { params: { path: { fanslyAccount: 'fansly_acct_1' } } })
}
