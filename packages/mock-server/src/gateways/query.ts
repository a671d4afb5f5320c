import { conversationOrders, type ConversationOrder } from '../world/conversation.ts'

/** An integer of the query, which validation has let through, or its default. */
export function readInteger(value: string | null, otherwise: number): number {
  return value ? Number(value) : otherwise
}

/** An order of the query, which validation has let through; the newest first by default. */
export function readOrder(value: string | null): ConversationOrder {
  return conversationOrders.find((order) => order === value) ?? 'newest'
}
