import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { noSuchChat } from './no-such.ts'

/** POST /{account_id}/chats/{chat_id}/hide: out of the lists, and back only by `world.setHidden`. */
export const hideChat: Handler = (call, world) => {
  const conversation = world.conversation(call.path['chat_id'] ?? '')
  if (conversation === undefined) return noSuchChat(call, world)
  world.setHidden(conversation.chat.id, true)
  return success(call, world, {})
}
