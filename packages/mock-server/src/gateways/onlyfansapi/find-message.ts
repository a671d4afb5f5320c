import type { Conversation } from '../../world/conversation.ts'
import type { Message } from '../../world/message.ts'
import type { World } from '../../world/world.ts'

/** The message of a path, in the chat of the path. */
export function findMessage(
  path: Readonly<Record<string, string>>,
  world: World,
): { readonly message: Message; readonly conversation: Conversation } | undefined {
  const conversation = world.conversation(path['chat_id'] ?? '')
  const message = world.messages.get(path['message_id'] ?? '')
  if (conversation === undefined || message?.chatId !== conversation.chat.id) return undefined
  return { message, conversation }
}
