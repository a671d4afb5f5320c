import type { Conversation } from '../../world/conversation.ts'
import type { Message } from '../../world/message.ts'
import type { World } from '../../world/world.ts'
import { attachmentsOf } from '../attachments.ts'
import { receiptOf } from '../receipt.ts'

/** A message as the answer to sending it has it. */
export function toSentMessage(message: Message): object {
  const { id, content, createdAt } = message
  return { id, content, createdAt: createdAt / 1000, attachments: attachmentsOf(message) }
}

/** A message as a list of messages has it. */
export function toMessage(message: Message, conversation: Conversation, world: World): object {
  return {
    ...toSentMessage(message),
    senderId: message.senderId,
    totalTipAmount: message.tipAmount,
    interactions: [receiptOf(message, conversation, world)],
  }
}
