import type {
  ChatMessage,
  ChatMessageList,
  ListChatMessagesQuery,
} from '@fansly-chats/generated-types/onlyfansapi'
import { BoundedMemory } from '../../paging/memory.ts'
import { paginate } from '../../paging/paginate.ts'
import type { PagingOptions, Paginator } from '../../paging/paginator.ts'
import { pointed } from '../../paging/pointed.ts'
import type { Undefinable } from '../../undefinable.ts'
import type { ChatOptions } from '../chat-options.ts'
import type { OnlyFansApiCore } from '../core.ts'
import { nextPageParameter } from '../next-page.ts'
import * as operations from '../operations.ts'

/** What {@link listChatMessages} takes. */
export interface ListChatMessagesOptions
  extends Undefinable<ListChatMessagesQuery>, ChatOptions, PagingOptions {}

/** The standalone form of `client.messages.list`. */
export function listChatMessages(
  core: OnlyFansApiCore,
  { account, chatId, before: start, limit, ...options }: ListChatMessagesOptions,
): Paginator<ChatMessage, ChatMessageList> {
  const path = { fanslyAccount: account, chat_id: chatId }
  return paginate(
    {
      core,
      operation: operations.listChatMessages,
      identify: (message) => message.id,
      memory: () => new BoundedMemory(10_000),
      course: pointed,
      start: start || undefined,
      input: (before) => ({ params: { path, query: { limit, before } } }),
      read({ data, _pagination }) {
        const hasMore = data.hasMore ?? data.messages.length > 0
        const next = hasMore
          ? (nextPageParameter(_pagination, 'before') ?? oldestId(data.messages))
          : undefined
        if (hasMore && next === undefined)
          throw new Error('There are more messages, but no cursor that leads to them')
        return { items: data.messages, payload: data, cursor: next }
      },
    },
    options,
  )
}

/** Ids grow with time, and all digits of the longer one of two come later than those of the shorter one. */
function oldestId(messages: readonly ChatMessage[]): string | undefined {
  return messages
    .map(({ id }) => id)
    .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))[0]
}
