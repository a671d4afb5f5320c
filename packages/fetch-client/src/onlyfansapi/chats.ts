import type {
  Chat,
  ChatDetails,
  ChatList,
  ListChatsQuery,
  paths,
} from '@fansly-chats/generated-types/onlyfansapi'
import type { Client } from 'openapi-fetch'
import { paginate } from '../paging/paginate.ts'
import type { Paginator } from '../paging/paginator.ts'
import { expectPayload, settle } from '../transport/operation.ts'
import { type Undefinable, withoutUndefined } from '../undefinable.ts'
import type { AccountOptions } from './account-options.ts'
import { nextPageParameter } from './next-page.ts'
import { onlyFansApi } from './provider.ts'

/** What {@link OnlyFansApiChats.list} takes. */
export interface ListChatsOptions extends Undefinable<ListChatsQuery>, AccountOptions {}

/** What {@link OnlyFansApiChats.show} takes. */
export interface ShowChatOptions extends AccountOptions {
  /** The chat's id: the `groupId` of a row of `chats.list`. */
  readonly chatId: string
}

/** The chats of a connected account. */
export interface OnlyFansApiChats {
  /**
   * Lists the chats, newest first unless `order` says otherwise. One request, and one credit, for each `limit` chats (1–100, default 20).
   *
   * A page's `cursor` is the `offset` at which the next one begins.
   *
   * @throws ApiError, ContractError, PathParameterError, each while iterating.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/list-chats
   * @example
   * ```ts
   * for await (const chat of client.chats.list({ account, order: 'unread', limit: 100 })) {
   *   if (chat.unreadCount === 0) break
   *   console.log(chat.partnerUsername, chat.unreadCount)
   * }
   * ```
   */
  list(options: ListChatsOptions): Paginator<Chat, ChatList, number>

  /**
   * Shows one chat: its members, their permissions, the last message.
   *
   * @throws ApiError, ContractError, PathParameterError.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/show-chat
   * @example
   * ```ts
   * const chat = await client.chats.show({ account, chatId })
   * console.log(chat.lastMessage?.content)
   * ```
   */
  show(options: ShowChatOptions): Promise<ChatDetails>
}

/** How many chats a page holds when the caller names no `limit`. */
const defaultLimit = 20

export function onlyFansApiChats(client: Client<paths>): OnlyFansApiChats {
  return {
    list: ({ account, signal, offset: start = 0, limit, search, order }) =>
      paginate({
        provider: onlyFansApi,
        operation: 'listChats',
        identify: (chat) => chat.groupId,
        start,
        request: (offset) =>
          client.GET('/api/fansly/{fanslyAccount}/chats', {
            params: {
              path: { fanslyAccount: account },
              query: withoutUndefined({ limit, search, order, offset: offset || undefined }),
            },
            signal: signal ?? null,
          }),
        read: ({ data, _pagination }, offset = start) => {
          const announced = Number(nextPageParameter(_pagination, 'offset'))
          const counted = offset + (data.data.length || (limit ?? defaultLimit))
          const hasMore = data.hasMore ?? data.data.length > 0
          const next = Number.isSafeInteger(announced) && announced > offset ? announced : counted
          return { items: data.data, payload: data, cursor: hasMore ? next : undefined }
        },
      }),

    async show({ account, signal, chatId }) {
      const operation = { provider: onlyFansApi, operation: 'showChat' }
      const answer = client.GET('/api/fansly/{fanslyAccount}/chats/{chat_id}', {
        params: { path: { fanslyAccount: account, chat_id: chatId } },
        signal: signal ?? null,
      })
      return expectPayload(operation, await settle(operation, answer), ({ data }) => data)
    },
  }
}
