import type {
  ChatMessage,
  ChatMessageList,
  ListChatMessagesQuery,
  paths,
} from '@fansly-chats/generated-types/onlyfansapi'
import type { Client } from 'openapi-fetch'
import { paginate } from '../paging/paginate.ts'
import type { Paginator } from '../paging/paginator.ts'
import { type Undefinable, withoutUndefined } from '../undefinable.ts'
import type { AccountOptions } from './account-options.ts'
import { nextPageParameter } from './next-page.ts'
import { onlyFansApi } from './provider.ts'

/** What {@link OnlyFansApiMessages.list} takes. */
export interface ListChatMessagesOptions extends Undefinable<ListChatMessagesQuery>, AccountOptions {
  /** The chat's id: the `groupId` of a row of `chats.list`. */
  readonly chatId: string
}

/** The messages of a chat. */
export interface OnlyFansApiMessages {
  /**
   * Lists the messages of a chat, newest first. One request, and one credit, for each `limit` messages (1–100, default 25).
   *
   * A page's `cursor` is the id of its oldest message: pass it as `before` to go on from there.
   *
   * @throws ApiError, ContractError, PathParameterError, each while iterating.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/list-chat-messages
   * @example
   * ```ts
   * for await (const { payload } of client.messages.list({ account, chatId, limit: 100 }).pages()) {
   *   for (const message of payload.messages) console.log(message.createdAt, message.content)
   * }
   * ```
   */
  list(options: ListChatMessagesOptions): Paginator<ChatMessage, ChatMessageList>
}

export function onlyFansApiMessages(client: Client<paths>): OnlyFansApiMessages {
  return {
    list: ({ account, signal, chatId, before: start, limit }) =>
      paginate({
        provider: onlyFansApi,
        operation: 'listChatMessages',
        identify: (message) => message.id,
        start: start || undefined,
        request: (before) =>
          client.GET('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', {
            params: {
              path: { fanslyAccount: account, chat_id: chatId },
              query: withoutUndefined({ limit, before }),
            },
            signal: signal ?? null,
          }),
        read: ({ data, _pagination }) => {
          const hasMore = data.hasMore ?? data.messages.length > 0
          const next = hasMore
            ? (nextPageParameter(_pagination, 'before') ?? oldestId(data.messages))
            : undefined
          if (hasMore && next === undefined)
            throw new Error('There are more messages, but no cursor that leads to them')
          return { items: data.messages, payload: data, cursor: next }
        },
      }),
  }
}

/** Ids grow with time, and all digits of the longer one of two come later than those of the shorter one. */
function oldestId(messages: readonly ChatMessage[]): string | undefined {
  return messages
    .map(({ id }) => id)
    .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))[0]
}
