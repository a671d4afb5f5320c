import type { Fan } from '../../world/account.ts'
import { contains, listConversations, type Conversation } from '../../world/conversation.ts'
import { toChatRow } from '../chat-row.ts'
import type { Handler } from '../gateway.ts'
import { readOrder } from '../query.ts'
import { toAccount } from './account.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'

const pageSize = 20

/** GET /{account_id}/chats */
export const listChats: Handler = (call, world) => {
  const { query } = call
  const found = listConversations(world, readOrder(query.get('sort'))).filter(
    (conversation) =>
      isKind(conversation.fan, query.get('filter')) &&
      hasTier(conversation.fan, query.get('subscriptionTierId')) &&
      mentions(conversation, query.get('search')),
  )
  const start = startAfter(query.get('cursor'), found)
  if (start === undefined) return refuse(call, world, 400, 'The cursor is not one of this list.')

  const page = found.slice(start, start + pageSize)
  const last = start + pageSize < found.length ? page.at(-1) : undefined
  return success(
    call,
    world,
    {
      data: page.map((conversation) => toChatRow(conversation, world)),
      aggregationData: { accounts: page.map(({ fan }) => toAccount(fan)) },
    },
    { nextCursor: { level: 'outer', value: last ? toCursor(last) : null } },
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

/** Where the page after a cursor begins; `undefined` where the list has no such cursor. */
function startAfter(cursor: string | null, found: readonly Conversation[]): number | undefined {
  if (cursor === null) return 0
  const last = found.findIndex((conversation) => toCursor(conversation) === cursor)
  return last === -1 ? undefined : last + 1
}

/** Opaque, so that nobody takes it for an id or a number. */
function toCursor({ chat }: Conversation): string {
  return Buffer.from(`after ${chat.id}`).toString('base64url')
}
