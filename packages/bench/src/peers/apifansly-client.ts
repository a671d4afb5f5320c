import { createApiFanslyClient } from '@fansly-chats/fetch-client/apifansly'
import type { CreateCall } from '../peer.ts'

export const createCall: CreateCall = (fetch) => {
  const client = createApiFanslyClient({ apiKey: 'k', fetch })
  return () => client.chats.list({ account: 'fansly_1' }).pages().next()
}
