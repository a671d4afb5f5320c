import type { Fan } from '../../world/account.ts'
import { positionOf, type ListPosition } from '../../world/conversation-list.ts'
import { contains, type Conversation } from '../../world/conversation.ts'
import { toChatRow } from '../chat-row.ts'
import type { Handler } from '../gateway.ts'
import { lastOf, takePage } from '../page.ts'
import { readOrder } from '../query.ts'
import { toAccount } from './account.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'

const pageSize = 20

/** GET /{account_id}/chats */
export const listChats: Handler = (call, world) => {
  const { query } = call
  const order = readOrder(query.get('sort'))
  const cursor = query.get('cursor')
  const position = cursor === null ? null : fromCursor(cursor)
  if (position === undefined) return refuse(call, world, 400, 'The cursor is not one of this list.')

  const skipped = position === null ? 0 : world.countThrough(order, position)
  const page = takePage(world.conversationsFrom(order, skipped), {
    size: pageSize,
    holds: (conversation) =>
      isKind(conversation.fan, query.get('filter')) &&
      hasTier(conversation.fan, query.get('subscriptionTierId')) &&
      mentions(conversation, query.get('search')),
  })
  const { items } = page
  const last = lastOf(page)
  return success(
    call,
    world,
    {
      data: items.map((conversation) => toChatRow(conversation, world)),
      aggregationData: { accounts: items.map(({ fan }) => toAccount(fan)) },
    },
    { nextCursor: { level: 'outer', value: last ? toCursor(positionOf(last)) : null } },
  )
}

function isKind(fan: Fan, filter: string | null): boolean {
  switch (filter) {
    case 'vips':
      return fan.isVip
    case 'followers':
      return fan.isFollower
    case 'subscribers':
      return fan.subscriptionTierId !== null
    default:
      return true
  }
}

function hasTier(fan: Fan, tierId: string | null): boolean {
  return tierId === null || fan.subscriptionTierId === tierId
}

function mentions({ fan, messages }: Conversation, text: string | null): boolean {
  return (
    text === null || contains(fan.username, text) || messages.some(({ content }) => contains(content, text))
  )
}

/** Opaque, so that nobody takes it for an id or a number. It is a place, which does not move with the chat that had it. */
function toCursor({ lastId, isUnread }: ListPosition): string {
  return Buffer.from(`after ${lastId} ${isUnread ? 'unread' : 'read'}`).toString('base64url')
}

/** `undefined` where the cursor is none of this list. */
function fromCursor(cursor: string): ListPosition | undefined {
  const match = /^after (\d+) (unread|read)$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (match?.[1] === undefined) return undefined
  return { lastId: match[1], isUnread: match[2] === 'unread' }
}
