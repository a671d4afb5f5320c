import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { toMembers, toUserSettings } from './group.ts'
import { toLastMessage } from './message.ts'
import { noSuchChat } from './no-such.ts'

/** GET /api/fansly/{fanslyAccount}/chats/{chat_id} */
export const showChat: Handler = (call, world) => {
  const conversation = world.conversation(call.path['chat_id'] ?? '')
  if (conversation === undefined) return noSuchChat(call, world)

  const { chat, lastMessage } = conversation
  return success(call, {
    id: chat.id,
    type: 1,
    groupFlags: 0,
    groupFlagsMetadata: '',
    createdBy: chat.createdBy,
    users: toMembers(conversation, world),
    permissionFlags: [],
    recipients: [],
    userSettings: toUserSettings(conversation),
    lastMessage: lastMessage ? toLastMessage(lastMessage, conversation, world) : null,
    hasDmPermissionFlags: false,
    partnerMissingDmPermissionFlagsChecked: true,
    dmPermissionFlags: [],
    accountDmPermissionFlags: { flags: 2, metadata: '{}' },
  })
}
