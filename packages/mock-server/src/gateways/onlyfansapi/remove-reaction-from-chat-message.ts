import { readNumber } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { findMessage } from './find-message.ts'
import { noSuchMessage } from './no-such.ts'
import { toReaction } from './reaction.ts'

/** DELETE /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions, with a body. */
export const removeReactionFromChatMessage: Handler = (call, world) => {
  const found = findMessage(call.path, world)
  if (found === undefined) return noSuchMessage(call, world)
  const reaction = world.removeReaction(found.message.id, readNumber(call.body, 'type'))
  if (reaction === undefined) return refuse(call, world, 404, 'There is no such reaction.')
  return success(call, toReaction(reaction, found.message))
}
