import ky from 'ky'
import type { CreateCall } from '../peer.ts'

export const createCall: CreateCall = (fetch) => {
  const client = ky.create({ headers: { authorization: 'Bearer k' }, fetch })
  return () => client.get('https://app.onlyfansapi.com/api/fansly/fansly_acct_1/chats').json()
}
