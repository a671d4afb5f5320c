import type { Conversation } from '../world/conversation.ts'
import type { Message } from '../world/message.ts'
import { countOlder } from '../world/sorted-by-id.ts'
import type { Page } from './page.ts'

/** So many messages of a conversation, from the newest to the oldest, and only older ones than `before`, an id. */
export function takeMessages({ messages }: Conversation, size: number, before: string | null): Page<Message> {
  const end = before === null ? messages.length : countOlder(messages, before)
  const start = Math.max(0, end - size)
  return { items: messages.slice(start, end).toReversed(), hasMore: start > 0 }
}
