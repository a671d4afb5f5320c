import { readText } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { noSuchMessage } from './no-such.ts'

/** The one kind of like that is shown, and OnlyFansAPI's heart. */
export const like = 1

/** POST /{account_id}/messages/like */
export const likeMessage: Handler = (call, world) => {
  const message = world.messages.get(readText(call.body, 'messageId'))
  if (message === undefined) return noSuchMessage(call, world)
  world.addReaction(message.id, like)
  return success(call, world, {})
}
