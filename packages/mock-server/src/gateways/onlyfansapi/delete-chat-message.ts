import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { findMessage } from './find-message.ts'
import { toMessage } from './message.ts'
import { noSuchMessage } from './no-such.ts'

/** DELETE /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}: own messages only. */
export const deleteChatMessage: Handler = (call, world) => {
  const found = findMessage(call.path, world)
  if (found === undefined) return noSuchMessage(call, world)
  const { message, conversation } = found
  if (message.senderId !== world.creator.id) return refuse(call, world, 403, 'This account may not do that.')

  const last = toMessage(message, conversation, world)
  world.deleteMessage(message.id)
  return success(call, { ...last, deletedAt: Math.floor(world.now / 1000) })
}
