import type { Message } from '../../world/message.ts'
import type { Handler } from '../gateway.ts'
import { takePage } from '../page.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'

const pageSize = 20

/** GET /{account_id}/chats/unread: in spite of its name, a row is a message. */
export const listUnreadChats: Handler = (call, world) => {
  const cursor = call.query.get('cursor') ?? undefined
  if (cursor !== undefined && !/^\d+$/.test(cursor)) {
    return refuse(call, world, 400, 'The cursor is not the id of a message.')
  }

  const { items, hasMore } = takePage(world.unreadMessagesFrom(cursor), { size: pageSize })
  const last = hasMore ? items.at(-1) : undefined
  return success(
    call,
    world,
    { total: world.unreadCount, messageInteractions: items.map(toInteraction) },
    { nextCursor: { level: 'inner', value: last?.id ?? null } },
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
