import { createApiFanslyCore, listChats } from '@fansly-chats/fetch-client/apifansly/standalone'
import type { CreateCall } from '../peer.ts'

export const createCall: CreateCall = (fetch) => {
  const core = createApiFanslyCore({ apiKey: 'key_0123456789abcdef', fetch })
  return () => listChats(core, { account: 'fansly_1' }).pages().next()
}
