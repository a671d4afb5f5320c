import { create } from 'axios'
import type { CreateCall } from '../peer.ts'

export const createCall: CreateCall = (fetch) => {
  const client = create({
    baseURL: 'https://app.onlyfansapi.com',
    headers: { authorization: 'Bearer k' },
    timeout: 30_000,
    adapter: 'fetch',
    env: { fetch },
  })
  return () => client.get('/api/fansly/fansly_acct_1/chats')
}
