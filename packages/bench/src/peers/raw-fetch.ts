import type { CreateCall } from '../peer.ts'

export const createCall: CreateCall = (fetch) => async () => {
  const response = await fetch('https://app.onlyfansapi.com/api/fansly/fansly_acct_1/chats', {
    headers: { accept: 'application/json', authorization: 'Bearer k' },
  })
  return response.json()
}
