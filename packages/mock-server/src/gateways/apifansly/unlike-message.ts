import { readText } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { like } from './like-message.ts'
import { noSuchMessage } from './no-such.ts'

/** POST /{account_id}/messages/unlike */
export const unlikeMessage: Handler = (call, world) => {
  const message = world.messages.get(readText(call.body, 'messageId'))
  if (message === undefined) return noSuchMessage(call, world)
  world.removeReaction(message.id, like)
  return success(call, world, {})
}
