import type { Fan } from '../../world/account.ts'
import { contains, listConversations } from '../../world/conversation.ts'
import { toChatRow } from '../chat-row.ts'
import type { Handler } from '../gateway.ts'
import { readInteger, readOrder } from '../query.ts'
import { toAccount } from './account.ts'
import { page } from './envelope.ts'
import { toGroup } from './group.ts'

/** GET /api/fansly/{fanslyAccount}/chats */
export const listChats: Handler = (call, world) => {
  const { query } = call
  const limit = readInteger(query.get('limit'), 20)
  const offset = readInteger(query.get('offset'), 0)
  const found = listConversations(world, readOrder(query.get('order'))).filter(({ fan }) =>
    isCalled(fan, query.get('search')),
  )
  const shown = found.slice(offset, offset + limit)
  return page(call, {
    data: shown.map((conversation) => toChatRow(conversation, world)),
    aggregationData: {
      accounts: shown.map(({ fan }) => toAccount(fan)),
      groups: shown.map((conversation) => toGroup(conversation, world)),
    },
    hasMore: offset + limit < found.length,
  })
}

function isCalled({ username, displayName }: Fan, text: string | null): boolean {
  return text === null || contains(username, text) || contains(displayName ?? '', text)
}
