import { readText } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { toUserSettings } from './group.ts'
import { toPreview } from './message.ts'
import { noSuchChat } from './no-such.ts'

/** POST /api/fansly/{fanslyAccount}/chats: a chat that there is already comes back as it is. */
export const createChat: Handler = (call, world) => {
  const fan = world.fans.get(readText(call.body, 'user_id'))
  if (fan === undefined) return refuse(call, world, 404, 'There is no such user.')

  const chat = world.createChat(fan.id)
  const conversation = world.conversation(chat.id)
  if (conversation === undefined) return noSuchChat(call, world)
  const { lastMessage } = conversation
  return success(call, {
    users: [world.creator.id, fan.id].map((userId) => ({
      userId,
      groupId: chat.id,
      permissionFlags: 65_535,
      userSettings: { hidden: Number(chat.isHidden && userId === world.creator.id) },
    })),
    recipients: [],
    lastMessage: lastMessage ? toPreview(lastMessage) : null,
    userSettings: toUserSettings(conversation),
    type: 1,
    createdBy: chat.createdBy,
    groupFlagsMetadata: '',
    id: chat.id,
    permissionFlags: [],
    hasDmPermissionFlags: false,
    dmPermissionFlags: [],
  })
}
