import { readText } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { noSuchChat } from './no-such.ts'

/** POST /{account_id}/chats/{chat_id}/readreceipts: a setting, which marks nothing as read. */
export const setReadReceipts: Handler = (call, world) => {
  const conversation = world.conversation(call.path['chat_id'] ?? '')
  if (conversation === undefined) return noSuchChat(call, world)
  world.setReadReceipts(conversation.chat.id, readText(call.body, 'action') === 'enable')
  return success(call, world, {})
}
