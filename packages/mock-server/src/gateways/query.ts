import { conversationOrders, type ConversationOrder } from '../world/conversation-list.ts'

/** A whole number of the query, or its default. */
export function readInteger(value: string | null, otherwise: number): number {
  return value !== null && /^\d+$/.test(value) ? Number(value) : otherwise
}

/** An order of the query; the newest first by default. */
export function readOrder(value: string | null): ConversationOrder {
  return conversationOrders.find((order) => order === value) ?? 'newest'
}
