import type { Message } from './message.ts'

/** As what a message can be acknowledged by the one who received it. */
export type Acknowledgement = 'delivered' | 'read' | 'readAndDelivered' | 'unread'

/** A message as it is once it is acknowledged. What was delivered or read before, was so then. */
export function acknowledged(message: Message, as: Acknowledgement, now: number): Message {
  const isDelivery = as === 'delivered' || as === 'readAndDelivered'
  const isReading = as === 'read' || as === 'readAndDelivered'
  const deliveredAt = message.deliveredAt ?? (isDelivery ? now : null)
  const readAt = as === 'unread' ? null : (message.readAt ?? (isReading ? now : null))
  return { ...message, deliveredAt, readAt }
}
