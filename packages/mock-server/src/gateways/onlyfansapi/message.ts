import type { Conversation } from '../../world/conversation.ts'
import type { Message } from '../../world/message.ts'
import type { World } from '../../world/world.ts'
import { attachmentsOf } from '../attachments.ts'
import { receiptOf } from '../receipt.ts'
import { toReaction } from './reaction.ts'

/** A message as a list of chats previews it. */
export function toPreview(message: Message): object {
  const { id, content, chatId, senderId, createdAt } = message
  return {
    id,
    type: 1,
    content,
    groupId: chatId,
    senderId,
    createdAt: createdAt / 1000,
    attachments: toAttachments(message),
    embeds: [],
  }
}

/** A message as the answer to sending it has it: no reply is `""` here, where other answers have null. */
export function toSentMessage(message: Message, conversation: Conversation, world: World): object {
  const { id, content, chatId, senderId, createdAt, inReplyTo } = message
  return {
    type: 1,
    attachments: toAttachments(message),
    content,
    groupId: chatId,
    senderId,
    inReplyTo: inReplyTo ?? '',
    interactions: [{ groupId: chatId, ...receiptOf(message, conversation, world) }],
    id,
    createdAt: createdAt / 1000,
  }
}

/** A message as a single chat shows its last one: all of it but the tip. */
export function toLastMessage(message: Message, conversation: Conversation, world: World): object {
  const { correlationId, inReplyTo, reactions } = message
  return {
    ...toPreview(message),
    dataVersion: 1,
    correlationId,
    inReplyTo,
    inReplyToRoot: rootOf(message, world),
    interactions: [receiptOf(message, conversation, world)],
    likes: reactions.map((reaction) => toReaction(reaction, message)),
  }
}

/** A message as a list of messages has it. */
export function toMessage(message: Message, conversation: Conversation, world: World): object {
  return { ...toLastMessage(message, conversation, world), totalTipAmount: message.tipAmount }
}

function toAttachments(message: Message): object[] {
  return attachmentsOf(message).map((attachment, pos) => ({ messageId: message.id, ...attachment, pos }))
}

/** The message that a thread of replies began with, as far back as it was not deleted. */
function rootOf({ inReplyTo }: Message, { messages }: World): string | null {
  let root = inReplyTo
  for (let next = root; next !== null; next = messages.get(next)?.inReplyTo ?? null) root = next
  return root
}
