import type { Conversation } from '../world/conversation.ts'
import type { Message } from '../world/message.ts'
import type { World } from '../world/world.ts'

/** What happened to a message at the other side: times in seconds since 1970, and 0 for what has not happened. */
export interface Receipt {
  readonly userId: string
  readonly readAt: number
  readonly deliveredAt: number
}

export function receiptOf(
  { senderId, readAt, deliveredAt }: Message,
  { fan }: Conversation,
  { creator }: World,
): Receipt {
  return {
    userId: senderId === fan.id ? creator.id : fan.id,
    readAt: (readAt ?? 0) / 1000,
    deliveredAt: (deliveredAt ?? 0) / 1000,
  }
}
