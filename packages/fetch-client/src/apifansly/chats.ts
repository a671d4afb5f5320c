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
import { openEnvelope } from './envelope.ts'
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
   * const chats = new Set<string>()
   * for await (const { groupId } of client.chats.unread({ account })) chats.add(groupId)
   * console.log(`${chats.size} chats have unread messages`)
   * ```
   */
  unread(options: ListUnreadChatsOptions): Paginator<MessageInteraction, UnreadMessages>
}

export function apiFanslyChats(client: Client<paths>): ApiFanslyChats {
  return {
    list: ({ account, signal, cursor: start, filter, search, sort, subscriptionTierId }) =>
      paginate({
        provider: apiFansly,
        operation: 'listChats',
        identify: (chat) => chat.groupId,
        start: nextCursor(start),
        request: (cursor) =>
          client.GET('/{account_id}/chats', {
            params: {
              path: { account_id: account },
              query: withoutUndefined({ filter, search, sort, subscriptionTierId, cursor }),
            },
            signal: signal ?? null,
          }),
        read: (body) => {
          const { payload, cursors } = openEnvelope(body)
          return { items: payload.data, payload, cursor: nextCursor(...cursors) }
        },
      }),

    unread: ({ account, signal, cursor: start }) =>
      paginate({
        provider: apiFansly,
        operation: 'listUnreadChats',
        identify: (message) => message.messageId,
        start: nextCursor(start),
        request: (cursor) =>
          client.GET('/{account_id}/chats/unread', {
            params: { path: { account_id: account }, query: withoutUndefined({ cursor }) },
            signal: signal ?? null,
          }),
        read: (body) => {
          const { payload, cursors } = openEnvelope(body)
          const items = payload.messageInteractions
          // Without any cursor the documented rule remains: it is the id of the last message received.
          const isSilent = cursors.every((cursor) => cursor === undefined)
          return { items, payload, cursor: isSilent ? items.at(-1)?.messageId : nextCursor(...cursors) }
        },
      }),
  }
}
