import type {
  ChatMessage,
  ChatMessageList,
  ListChatMessagesQuery,
} from '@fansly-chats/generated-types/apifansly'
import { BoundedMemory } from '../../paging/memory.ts'
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

/** What {@link listChatMessages} takes. */
export interface ListChatMessagesOptions
  extends Undefinable<ListChatMessagesQuery>, ChatOptions, PagingOptions {}

/** The standalone form of `client.messages.list`. */
export function listChatMessages(
  core: ApiFanslyCore,
  { account, chatId, cursor: start, limit, ...options }: ListChatMessagesOptions,
): Paginator<ChatMessage, ChatMessageList> {
  const path = { account_id: account, chat_id: chatId }
  return paginate(
    {
      core,
      operation: operations.listChatMessages,
      // No field of a message is certain, and one without an id is like no other.
      identify: (message) => message.id ?? message,
      memory: () => new BoundedMemory(10_000),
      course: pointed,
      start: startCursor(start),
      input: (cursor) => ({ params: { path, query: { cursor, limit } } }),
      read(body) {
        const payload = body.data.data.response
        if (payload.messages === undefined) throw new TypeError('The page has no `messages`')
        return { items: payload.messages, payload, cursor: nextCursor(...cursorsIn(body)) }
      },
    },
    options,
  )
}
