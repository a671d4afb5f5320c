import type {
  Chat,
  ChatList,
  ListChatsQuery,
  ListUnreadChatsQuery,
  MessageInteraction,
  paths,
  UnreadMessages,
} from '@fansly-chats/generated-types/apifansly'
import type { Client } from 'openapi-fetch'
import { paginate } from '../paging/paginate.ts'
import type { Paginator } from '../paging/paginator.ts'
import { type Undefinable, withoutUndefined } from '../undefinable.ts'
import type { AccountOptions } from './account-options.ts'
import { nextCursor } from './next-cursor.ts'
import { apiFansly } from './provider.ts'

/** What {@link ApiFanslyChats.list} takes. */
export interface ListChatsOptions extends Undefinable<ListChatsQuery>, AccountOptions {}

/** What {@link ApiFanslyChats.unread} takes. */
export interface ListUnreadChatsOptions extends Undefinable<ListUnreadChatsQuery>, AccountOptions {}

/** The chats of a connected account. */
export interface ApiFanslyChats {
  /**
   * Lists the chats, newest first unless `sort` says otherwise. One request, and one credit, a page; the gateway sets its size.
   *
   * @throws ApiError, ContractError, PathParameterError, each while iterating.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * for await (const chat of client.chats.list({ account, filter: 'subscribers', sort: 'unread' })) {
   *   console.log(chat.partnerUsername, chat.unreadCount)
   * }
   * ```
   */
  list(options: ListChatsOptions): Paginator<Chat, ChatList>

  /**
   * Lists the unread messages. A row is a message, not a chat: several may share a `groupId`.
   *
   * @throws ApiError, ContractError, PathParameterError, each while iterating.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * const unread = await Array.fromAsync(client.chats.unread({ account }))
   * console.log(`${unread.length} messages in ${new Set(unread.map((row) => row.groupId)).size} chats`)
   * ```
   */
  unread(options: ListUnreadChatsOptions): Paginator<MessageInteraction, UnreadMessages>
}

export function apiFanslyChats(client: Client<paths>): ApiFanslyChats {
  return {
    list: ({ account, signal, cursor: start, ...query }) =>
      paginate({
        provider: apiFansly,
        operation: 'listChats',
        identify: (chat) => chat.groupId,
        start: nextCursor(start),
        request: (cursor) =>
          client.GET('/{account_id}/chats', {
            params: {
              path: { account_id: account },
              query: { ...withoutUndefined(query), ...(cursor && { cursor }) },
            },
            signal: signal ?? null,
          }),
        read: ({ data }) => ({
          items: data.data.response.data,
          payload: data.data.response,
          cursor: nextCursor(data.nextCursor, data.data.nextCursor),
        }),
      }),

    unread: ({ account, signal, cursor: start }) =>
      paginate({
        provider: apiFansly,
        operation: 'listUnreadChats',
        identify: (message) => message.messageId,
        start: nextCursor(start),
        request: (cursor) =>
          client.GET('/{account_id}/chats/unread', {
            params: { path: { account_id: account }, query: { ...(cursor && { cursor }) } },
            signal: signal ?? null,
          }),
        read: ({ data }) => {
          const { messageInteractions: items } = data.data.response
          const places = [data.nextCursor, data.data.nextCursor]
          // Without any cursor the documented rule remains: it is the id of the last message received.
          const isSilent = places.every((place) => place === undefined)
          const cursor = isSilent ? items.at(-1)?.messageId : nextCursor(...places)
          return { items, payload: data.data.response, cursor }
        },
      }),
  }
}
