import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { noSuchChat } from './no-such.ts'

/** What the gateway's sample shows just after the receipts were turned off; what it means is open. */
const sendReadReceipts = 1

/** POST /api/fansly/{fanslyAccount}/chats/{chat_id}/read-receipts/disable */
export const disableChatReadReceipts: Handler = (call, world) => {
  const conversation = world.conversation(call.path['chat_id'] ?? '')
  if (conversation === undefined) return noSuchChat(call, world)
  const groupId = conversation.chat.id
  world.setReadReceipts(groupId, false)
  return success(call, { groupId, userId: world.creator.id, sendReadReceipts, updatedAt: world.now })
}
