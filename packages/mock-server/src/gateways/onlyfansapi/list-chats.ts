import type { Fan } from '../../world/account.ts'
import { contains } from '../../world/conversation.ts'
import { toChatRow } from '../chat-row.ts'
import type { Handler } from '../gateway.ts'
import { takePage } from '../page.ts'
import { readInteger, readOrder } from '../query.ts'
import { toAccount } from './account.ts'
import { page } from './envelope.ts'
import { toGroup } from './group.ts'

/** GET /api/fansly/{fanslyAccount}/chats */
export const listChats: Handler = (call, world) => {
  const { query } = call
  const size = readInteger(query.get('limit'), 20)
  const skipped = readInteger(query.get('offset'), 0)
  const order = readOrder(query.get('order'))
  const search = query.get('search')
  const { items, hasMore } =
    search === null
      ? takePage(world.conversationsFrom(order, skipped), { size })
      : takePage(world.conversationsFrom(order, 0), {
          size,
          skipped,
          holds: ({ fan }) => isCalled(fan, search),
        })
  return page(call, {
    data: items.map((conversation) => toChatRow(conversation, world)),
    aggregationData: {
      accounts: items.map(({ fan }) => toAccount(fan)),
      groups: items.map((conversation) => toGroup(conversation, world)),
    },
    hasMore,
  })
}

function isCalled({ username, displayName }: Fan, text: string): boolean {
  return contains(username, text) || contains(displayName ?? '', text)
}
