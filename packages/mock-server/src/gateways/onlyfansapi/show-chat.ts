import { findConversation } from '../../world/conversation.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { toMembers } from './group.ts'
import { toLastMessage } from './message.ts'

/** GET /api/fansly/{fanslyAccount}/chats/{chat_id} */
export const showChat: Handler = (call, world) => {
  const conversation = findConversation(world, call.path['chat_id'] ?? '')
  if (conversation === undefined) return refuse(call, world, 404, 'There is no such chat.')

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
    userSettings: lastMessage ? { customName: '', hidden: 0 } : null,
    lastMessage: lastMessage ? toLastMessage(lastMessage, conversation, world) : null,
    hasDmPermissionFlags: false,
    partnerMissingDmPermissionFlagsChecked: true,
    dmPermissionFlags: [],
    accountDmPermissionFlags: { flags: 2, metadata: '{}' },
  })
}
