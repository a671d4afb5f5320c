import type * as ApiFansly from '@fansly-chats/generated-types/apifansly'
import type * as OnlyFansApi from '@fansly-chats/generated-types/onlyfansapi'

/** The gateways whose lists of chats are measured. */
export type Gateway = 'apifansly' | 'onlyfansapi'

/** Makes the JSON of a page of chats as a gateway sends it; chats are numbered from the start of the list. */
export function chatPage(gateway: Gateway, from: number, rows: number, hasMore: boolean): string {
  const chats = Array.from({ length: rows }, (_, index) => chat(from + index))
  return JSON.stringify(
    gateway === 'apifansly'
      ? ({
          statusCode: 200,
          message: 'Success',
          timestamp: '2026-10-14T18:40:05.218Z',
          data: {
            status_code: 200,
            data: { success: true, response: { data: chats, aggregationData: { accounts: [] } } },
            ...(hasMore && { nextCursor: chats.at(-1)?.groupId ?? '' }),
          },
        } satisfies ApiFansly.ListChatsResponse)
      : ({
          data: { data: chats, aggregationData: { accounts: [], groups: [] }, hasMore },
          _pagination: { next_page: null },
          _meta: meta,
        } satisfies OnlyFansApi.ListChatsResponse),
  )
}

/** Tells at which chat the page begins that comes after a cursor of `chatPage`. */
export function rowAfter(groupId: string): number {
  return Number(BigInt(groupId) - firstGroupId) + 1
}

/** A limit that is told, and never reached. */
const meta: OnlyFansApi.Meta = {
  _credits: { used: 1, balance: 48_211, note: '' },
  _cache: { is_cached: false, note: '' },
  _rate_limits: {
    limit_minute: 1e9,
    limit_day: null,
    remaining_minute: 1e9,
    remaining_day: null,
    notice: '',
  },
}

const firstGroupId = 918_000_000_000_000_000n

function chat(index: number): ApiFansly.Chat & OnlyFansApi.Chat {
  return {
    account_id: '655012873944104960',
    groupId: String(firstGroupId + BigInt(index)),
    partnerAccountId: '790364418225696768',
    partnerUsername: 'sunday_vinyl',
    flags: 0,
    unreadCount: 2,
    subscriptionTierId: null,
    lastMessageId: '922017730105610240',
    lastUnreadMessageId: '922017730105610240',
  }
}
