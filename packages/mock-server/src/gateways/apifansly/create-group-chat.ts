import { readList, readText } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { noSuchPerson } from './no-such.ts'

/** POST /{account_id}/group: a chat that there is already stays as it is. What the answer holds is not known. */
export const createGroupChat: Handler = (call, world) => {
  const userIds = readList(call.body, 'users').map((user) => readText(user, 'userId'))
  const [fanId, ...others] = userIds.filter((id) => id !== world.creator.id)
  if (fanId === undefined || others.length > 0) {
    return refuse(call, world, 400, 'The users must be the creator and one fan, by their ids on Fansly.')
  }
  if (!world.fans.has(fanId)) return noSuchPerson(call, world)
  world.createChat(fanId)
  return success(call, world, {})
}
