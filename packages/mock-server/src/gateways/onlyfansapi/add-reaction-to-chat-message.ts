import { isReaction } from '../../world/reaction.ts'
import { readNumber } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { findMessage } from './find-message.ts'
import { noSuchMessage } from './no-such.ts'
import { toReaction } from './reaction.ts'

/** POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions: the same twice counts once. */
export const addReactionToChatMessage: Handler = (call, world) => {
  const found = findMessage(call.path, world)
  if (found === undefined) return noSuchMessage(call, world)
  const type = readNumber(call.body, 'type')
  if (!isReaction(type)) return refuse(call, world, 422, 'The type must be from 1 to 7.')
  const reaction = world.addReaction(found.message.id, type)
  return success(call, toReaction(reaction, found.message))
}
