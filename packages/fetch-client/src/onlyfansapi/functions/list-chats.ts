import type { Chat, ChatList, ListChatsQuery } from '@fansly-chats/generated-types/onlyfansapi'
import { counted } from '../../paging/counted.ts'
import { paginate } from '../../paging/paginate.ts'
import type { PagingOptions, Paginator } from '../../paging/paginator.ts'
import type { Undefinable } from '../../undefinable.ts'
import type { AccountOptions } from '../account-options.ts'
import type { OnlyFansApiCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link listChats} takes. */
export interface ListChatsOptions extends Undefinable<ListChatsQuery>, AccountOptions, PagingOptions {}

/** The standalone form of `client.chats.list`. */
export function listChats(
  core: OnlyFansApiCore,
  { account, offset: start = 0, limit, search, order, ...options }: ListChatsOptions,
): Paginator<Chat, ChatList, number> {
  const path = { fanslyAccount: account }
  // A page holds 20 chats when the caller names no `limit`.
  const pageSize = limit ?? 20
  return paginate(
    {
      core,
      operation: operations.listChats,
      identify: (chat) => chat.groupId,
      start,
      course: () => counted(start, pageSize),
      input: (offset) => ({ params: { path, query: { limit, offset: offset || undefined, order, search } } }),
      read({ data, _pagination }, offset = start) {
        const items = data.data
        const hasMore = data.hasMore ?? items.length > 0
        // Only the offset is taken, never the address: it may name another host, and the API key must not go there.
        const announced = Number(/\boffset=(\d+)/.exec(`${_pagination?.next_page}`)?.[1])
        const next = announced > offset ? announced : offset + (items.length || pageSize)
        return { items, payload: data, cursor: hasMore ? next : undefined }
      },
    },
    options,
  )
}
