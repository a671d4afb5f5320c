import OpenAI from 'openai'
import type { CreateCall } from '../peer.ts'

export const createCall: CreateCall = (fetch) => {
  const client = new OpenAI({ apiKey: 'k', baseURL: 'https://app.onlyfansapi.com', fetch })
  return () => client.get('/api/fansly/fansly_acct_1/chats')
}
