import type { GetChatMediaStatsQuery, UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { paginate } from '../../paging/paginate.ts'
import type { PagingOptions, Paginator } from '../../paging/paginator.ts'
import { pointed } from '../../paging/pointed.ts'
import type { Undefinable } from '../../undefinable.ts'
import type { ChatOptions } from '../chat-options.ts'
import type { ApiFanslyCore } from '../core.ts'
import { cursorsIn } from '../cursors-in.ts'
import { nextCursor } from '../next-cursor.ts'
import * as operations from '../operations.ts'
import { startCursor } from '../start-cursor.ts'

/** What {@link getChatMediaStats} takes. */
export interface GetChatMediaStatsOptions
  extends Undefinable<GetChatMediaStatsQuery>, ChatOptions, PagingOptions {}

/** The standalone form of `client.chats.mediaStats`. */
export function getChatMediaStats(
  core: ApiFanslyCore,
  { account, chatId, cursor: start, ...options }: GetChatMediaStatsOptions,
): Paginator<UndocumentedResponse, UndocumentedResponse> {
  const path = { account_id: account, chat_id: chatId }
  return paginate(
    {
      core,
      operation: operations.getChatMediaStats,
      // A gateway that passes over the cursor answers the same again, but for the time.
      identify: ({ data }) => JSON.stringify(data),
      course: pointed,
      start: startCursor(start),
      input: (cursor) => ({ params: { path, query: { cursor } } }),
      read: (body) => ({ items: [body], payload: body, cursor: nextCursor(...cursorsIn(body)) }),
    },
    options,
  )
}
