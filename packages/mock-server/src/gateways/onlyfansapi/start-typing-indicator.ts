import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { noSuchChat } from './no-such.ts'

/** As long as the indicator shows, in milliseconds. */
const duration = 3000

/** POST /api/fansly/{fanslyAccount}/chats/{chat_id}/typing */
export const startTypingIndicator: Handler = (call, world) => {
  const conversation = world.conversation(call.path['chat_id'] ?? '')
  if (conversation === undefined) return noSuchChat(call, world)
  world.startTyping(conversation.chat.id, duration)
  return success(call, null)
}
