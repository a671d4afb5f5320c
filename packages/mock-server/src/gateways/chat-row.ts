import type { Conversation } from '../world/conversation.ts'
import type { World } from '../world/world.ts'

/** A chat as a row of a list. It is Fansly's own, and both gateways hand it on as it is. */
export function toChatRow({ chat, fan, lastMessage, unread }: Conversation, { creator }: World): object {
  return {
    account_id: creator.id,
    groupId: chat.id,
    partnerAccountId: fan.id,
    partnerUsername: fan.username,
    flags: 0,
    unreadCount: unread.length,
    subscriptionTierId: fan.subscriptionTierId,
    lastMessageId: lastMessage?.id ?? null,
    lastUnreadMessageId: unread.at(-1)?.id ?? null,
  }
}
