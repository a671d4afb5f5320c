import type {
  ListUnreadChatsQuery,
  MessageInteraction,
  UnreadMessages,
} from '@fansly-chats/generated-types/apifansly'
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

/** What {@link listUnreadChats} takes. */
export interface ListUnreadChatsOptions
  extends Undefinable<ListUnreadChatsQuery>, AccountOptions, PagingOptions {}

/** The standalone form of `client.chats.unread`. */
export function listUnreadChats(
  core: ApiFanslyCore,
  { account, cursor: start, ...options }: ListUnreadChatsOptions,
): Paginator<MessageInteraction, UnreadMessages> {
  const path = { account_id: account }
  return paginate(
    {
      core,
      operation: operations.listUnreadChats,
      identify: (message) => message.messageId,
      course: pointed,
      start: startCursor(start),
      input: (cursor) => ({ params: { path, query: { cursor } } }),
      read(body) {
        const payload = body.data.data.response
        const items = payload.messageInteractions
        const cursors = cursorsIn(body)
        // Without any cursor the documented rule remains: it is the id of the last message received.
        const isSilent = cursors.every((cursor) => cursor === undefined)
        return { items, payload, cursor: isSilent ? items.at(-1)?.messageId : nextCursor(...cursors) }
      },
    },
    options,
  )
}
