import type { Paginator } from '../paging/paginator.ts'
import { atLeast } from '../transport/at-least.ts'
import { byId, type Chat, toChat } from './chat.ts'
import type { ClientOf } from './client-of.ts'
import type { Gateway } from './gateway.ts'
import type { gateways } from './gateways.ts'
import type { ChatPayload, SharedVerbs } from './inbox.ts'
import { mapPages } from './map-pages.ts'
import type { ChatsOptions } from './options.ts'
import type { OwnId } from './own-id.ts'
import { toMessage } from './to-message.ts'

/** What an inbox lists. */
export interface Lists<Of extends Gateway> {
  /** Lists the chats, so many a page where the gateway lets its callers choose. */
  chats(options?: ChatsOptions<Of>, most?: number): Paginator<Chat<Of>, ChatPayload<Of>>
  readonly messages: SharedVerbs<Of>['messages']
}

/** Lists chats and messages in as few pages as the gateway allows. */
export function listsOf<Of extends Gateway>(
  api: ClientOf<Of>,
  gateway: (typeof gateways)[Gateway],
  account: string,
  ownId: OwnId,
): Lists<Of> {
  const isApiFansly = api.provider === 'apifansly'
  return {
    chats(options: ChatsOptions<Of> | undefined, most = 100) {
      const { cursor, maxItems, sort: order } = options ?? {}
      const offset =
        isApiFansly || !cursor ? 0 : atLeast(0, 'cursor', /^\d{1,15}$/.test(cursor) ? Number(cursor) : cursor)
      return mapPages(
        gateway,
        'listChats',
        api.chats.list({ ...options, account, order, offset, limit: pageSize(most, maxItems) }),
        async ({ items, payload: { aggregationData } }) => {
          const accounts = byId(aggregationData?.accounts)
          const groups = byId(isApiFansly ? undefined : aggregationData?.groups)
          ownId.learn(items[0]?.account_id)
          const own = groups.size > 0 ? await ownId.get(options) : ''
          return (row) => {
            const last = groups.get(row.groupId)?.lastMessage
            return toChat<Of>(
              row,
              accounts.get(row.partnerAccountId),
              last ? toMessage<Of>(last, { chatId: row.groupId, ownId: own }) : undefined,
            )
          }
        },
        maxItems,
      )
    },

    messages(chatId, options = {}) {
      return mapPages(
        gateway,
        'listChatMessages',
        api.messages.list({
          ...options,
          account,
          chatId,
          cursor: options.before,
          limit: pageSize(isApiFansly ? 10 : 100, options.maxItems),
        }),
        async ({ payload }) => {
          const ofPage = {
            chatId,
            ownId: await ownId.get(options),
            media: byId(payload.accountMedia),
            isPriced: !isApiFansly,
          }
          return (row) => toMessage<Of>(row, ofPage)
        },
        options.maxItems,
      )
    },
  }
}

/** As many rows as fit on a page, or as are wanted. */
function pageSize(most: number, maxItems: number | undefined): number {
  return Math.min(most, Math.ceil(maxItems ?? most))
}
