import { readText } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { noSuchChat } from './no-such.ts'

/** As long as the indicator shows, in milliseconds. */
const duration = 5000

/** POST /{account_id}/chats/typing */
export const startTypingIndicator: Handler = (call, world) => {
  const conversation = world.conversation(readText(call.body, 'chatId'))
  if (conversation === undefined) return noSuchChat(call, world)
  world.startTyping(conversation.chat.id, duration)
  return success(call, world, {})
}
