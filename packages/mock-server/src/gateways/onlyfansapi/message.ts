import type { Conversation } from '../../world/conversation.ts'
import type { Message } from '../../world/message.ts'
import type { World } from '../../world/world.ts'

/** A message as a list of chats previews it. */
export function toPreview({ id, content, chatId, senderId, createdAt, mediaIds }: Message): object {
  return {
    id,
    type: 1,
    content,
    groupId: chatId,
    senderId,
    createdAt: createdAt / 1000,
    attachments: mediaIds.map((contentId, pos) => ({ messageId: id, contentType: 1, contentId, pos })),
    embeds: [],
  }
}

/** A message as a single chat shows its last one: all of it but the tip. */
export function toLastMessage(message: Message, { fan, messages }: Conversation, { creator }: World): object {
  const { senderId, correlationId, inReplyTo, deliveredAt, readAt } = message
  return {
    ...toPreview(message),
    dataVersion: 1,
    correlationId,
    inReplyTo,
    inReplyToRoot: rootOf(inReplyTo, messages),
    interactions: [
      {
        userId: senderId === fan.id ? creator.id : fan.id,
        readAt: (readAt ?? 0) / 1000,
        deliveredAt: (deliveredAt ?? 0) / 1000,
      },
    ],
    likes: [],
  }
}

/** A message as a list of messages has it. */
export function toMessage(message: Message, conversation: Conversation, world: World): object {
  return { ...toLastMessage(message, conversation, world), totalTipAmount: message.tipAmount }
}

/** The message that a thread of replies began with. */
function rootOf(inReplyTo: string | null, messages: readonly Message[]): string | null {
  const parent = messages.find(({ id }) => id === inReplyTo)
  return parent === undefined ? inReplyTo : (rootOf(parent.inReplyTo, messages) ?? parent.id)
}
