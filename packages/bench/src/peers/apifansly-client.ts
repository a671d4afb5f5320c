import { createApiFanslyClient } from '@fansly-chats/fetch-client/apifansly'
import type { CreateCall } from '../peer.ts'

export const createCall: CreateCall = (fetch) => {
  const client = createApiFanslyClient({ apiKey: 'key_0123456789abcdef', fetch })
  return () => client.chats.list({ account: 'fansly_1' }).pages().next()
}
