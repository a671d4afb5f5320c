import type { Chat, ChatList, ListChatsQuery } from '@fansly-chats/generated-types/apifansly'
import { paginate } from '../../paging/paginate.ts'
import type { PagingOptions, Paginator } from '../../paging/paginator.ts'
import { pointed } from '../../paging/pointed.ts'
import type { Undefinable } from '../../undefinable.ts'
import type { AccountOptions } from '../account-options.ts'
import type { ApiFanslyCore } from '../core.ts'
import { cursorsIn } from '../cursors-in.ts'
import { nextCursor } from '../next-cursor.ts'
import * as operations from '../operations.ts'
import { startCursor } from '../start-cursor.ts'

/** What {@link listChats} takes. */
export interface ListChatsOptions extends Undefinable<ListChatsQuery>, AccountOptions, PagingOptions {}

/** The standalone form of `client.chats.list`. */
export function listChats(
  core: ApiFanslyCore,
  { account, cursor: start, filter, search, sort, subscriptionTierId, ...options }: ListChatsOptions,
): Paginator<Chat, ChatList> {
  const path = { account_id: account }
  return paginate(
    {
      core,
      operation: operations.listChats,
      identify: (chat) => chat.groupId,
      course: pointed,
      start: startCursor(start),
      input: (cursor) => ({ params: { path, query: { cursor, filter, search, sort, subscriptionTierId } } }),
      read(body) {
        const payload = body.data.data.response
        return { items: payload.data, payload, cursor: nextCursor(...cursorsIn(body)) }
      },
    },
    options,
  )
}
