import { listConversations, type Conversation } from '../../world/conversation.ts'
import type { Message } from '../../world/message.ts'
import { compareIds } from '../../world/snowflake.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'

const pageSize = 20

/** GET /{account_id}/chats/unread: in spite of its name, a row is a message. */
export const listUnreadChats: Handler = (call, world) => {
  const cursor = call.query.get('cursor')
  if (cursor !== null && !/^\d+$/.test(cursor))
    return refuse(call, world, 400, 'The cursor is not the id of a message.')

  const unread = listConversations(world, 'newest')
    .flatMap((conversation) => conversation.unread.map((message) => ({ conversation, message })))
    .toSorted((one, other) => compareIds(other.message.id, one.message.id))
  const rest = unread.filter(({ message }) => cursor === null || compareIds(message.id, cursor) < 0)
  const page = rest.slice(0, pageSize)
  const last = rest.length > pageSize ? page.at(-1) : undefined
  return success(
    call,
    world,
    {
      total: unread.length,
      messageInteractions: page.map(({ conversation, message }) => toInteraction(message, conversation)),
    },
    { nextCursor: { level: 'inner', value: last ? last.message.id : null } },
  )
}

function toInteraction({ id, mediaIds, deliveredAt }: Message, { chat, fan }: Conversation): object {
  return {
    messageId: id,
    groupId: chat.id,
    userId: fan.id,
    deliveredAt: deliveredAt === null ? null : deliveredAt / 1000,
    readAt: null,
    deletedAt: null,
    attachments: mediaIds,
    validMessage: true,
  }
}
