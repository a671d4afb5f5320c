import type { Conversation } from '../../world/conversation.ts'
import type { World } from '../../world/world.ts'
import { toPreview } from './message.ts'

/** The members of a chat, who began it, and its last message: what a list of chats adds to each row. */
export function toGroup(conversation: Conversation, world: World): object {
  const { chat, lastMessage } = conversation
  return {
    id: chat.id,
    type: 1,
    groupFlags: 0,
    createdBy: chat.createdBy,
    users: toMembers(conversation, world),
    lastMessage: lastMessage ? toPreview(lastMessage) : null,
  }
}

export function toMembers({ chat, fan }: Conversation, { creator }: World): object[] {
  return [fan.id, creator.id].map((userId) => ({
    groupId: chat.id,
    userId,
    type: 0,
    permissionFlags: 65_535,
  }))
}

/** The creator's own settings for a chat; none where nothing was ever said or set. */
export function toUserSettings({ chat, lastMessage }: Conversation): object | null {
  if (lastMessage === undefined && !chat.isHidden) return null
  return { customName: '', hidden: Number(chat.isHidden) }
}
