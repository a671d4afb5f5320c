import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { noSuchMessage } from './no-such.ts'

/** DELETE /{account_id}/messages/{message_id}. Whose may be deleted is not documented; here as with OnlyFansAPI, own ones. */
export const deleteChatMessage: Handler = (call, world) => {
  const message = world.messages.get(call.path['message_id'] ?? '')
  if (message === undefined) return noSuchMessage(call, world)
  if (message.senderId !== world.creator.id) {
    return refuse(call, world, 403, 'Only own messages can be deleted.')
  }
  world.deleteMessage(message.id)
  return success(call, world, {})
}
