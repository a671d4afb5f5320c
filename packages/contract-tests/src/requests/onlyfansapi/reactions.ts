import { on, wrongBodies, type OperationRequests, type RequestVariant } from '../request-variant.ts'
import { message, messages } from './paths.ts'
import { wrongAccounts, wrongChats, wrongMessages } from './wrong-ids.ts'
import { wrongTypes } from './wrong-types.ts'

/** Adding and removing take the same path and body. */
const variants = (method: string): RequestVariant[] => {
  const path = `${messages}/${message}/reactions`
  const { accepts } = on(method, path)
  const heart = { type: 1 }
  return [
    accepts('a heart', heart),
    accepts('laughing', { type: 2 }),
    accepts('wow', { type: 3 }),
    accepts('cry', { type: 4 }),
    accepts('fire', { type: 5 }),
    accepts('thumbs up', { type: 6 }),
    accepts('thumbs down', { type: 7 }),
    ...wrongTypes(method, path, 7, {}),
    ...wrongBodies(method, path, heart),
    ...wrongAccounts(method, path, heart),
    ...wrongChats(method, path, heart),
    ...wrongMessages(method, path, heart),
  ]
}

export const reactionRequests: readonly OperationRequests[] = [
  { operation: 'addReactionToChatMessage', variants: variants('POST') },
  { operation: 'removeReactionFromChatMessage', variants: variants('DELETE') },
]
