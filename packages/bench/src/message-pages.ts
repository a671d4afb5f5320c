import { readFileSync } from 'node:fs'
import type { Gateway } from './chat-pages.ts'

/**
 * The JSON of a page of so many messages, made of those that the specification has as an example.
 *
 * @param more What some of them have besides.
 * @param every How far these are apart.
 */
export function messagePage(gateway: Gateway, count: number, more: object = {}, every = 1): string {
  const file = new URL(import.meta.resolve(`@fansly-chats/specs/${gateway}.json`))
  const { examples } = JSON.parse(readFileSync(file, 'utf8')).components
  const body = examples[Object.keys(examples).find((name) => name.startsWith('listChatMessages')) ?? ''].value
  const page = gateway === 'apifansly' ? body.data.data.response : body.data
  const known: object[] = page.messages
  page.messages = Array.from({ length: count }, (_, index) => ({
    ...known[index % known.length],
    id: String(922_000_000_000_000_000n + BigInt(index)),
    ...(index % every === 0 && more),
  }))
  return JSON.stringify(body)
}
