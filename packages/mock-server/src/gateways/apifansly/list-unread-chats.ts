import type { Message } from '../../world/message.ts'
import type { Handler } from '../gateway.ts'
import { lastOf, takePage } from '../page.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { readMessageCursor } from './message-cursor.ts'

const pageSize = 20

/** GET /{account_id}/chats/unread: in spite of its name, a row is a message. */
export const listUnreadChats: Handler = (call, world) => {
  const cursor = readMessageCursor(call)
  if (cursor === undefined) return refuse(call, world, 400, 'The cursor is not the id of a message.')

  const page = takePage(world.unreadMessagesFrom(cursor), { size: pageSize })
  return success(
    call,
    world,
    { total: world.unreadCount, messageInteractions: page.items.map(toInteraction) },
    { nextCursor: { level: 'inner', value: lastOf(page)?.id ?? null } },
  )
}

/** What the creator has not read is all from fans. */
function toInteraction({ id, chatId, senderId, mediaIds, deliveredAt }: Message): object {
  return {
    messageId: id,
    groupId: chatId,
    userId: senderId,
    deliveredAt: deliveredAt === null ? null : deliveredAt / 1000,
    readAt: null,
    deletedAt: null,
    attachments: mediaIds,
    validMessage: true,
  }
}
