import { createOnlyFansApiCore, listChats } from '@fansly-chats/fetch-client/onlyfansapi/standalone'
import type { CreateCall } from '../peer.ts'

export const createCall: CreateCall = (fetch) => {
  const core = createOnlyFansApiCore({ apiKey: 'key_0123456789abcdef', fetch })
  return () => listChats(core, { account: 'fansly_acct_1' }).pages().next()
}
