import type { Message } from '../../world/message.ts'
import type { Reaction } from '../../world/reaction.ts'

/** A reaction as the answers to adding and removing it have it. The `likes` of messages are taken to look the same. */
export function toReaction(
  { id, accountId, type }: Reaction,
  { id: messageId, chatId }: Pick<Message, 'id' | 'chatId'>,
): object {
  return { accountId, messageId, type, groupId: chatId, id }
}
