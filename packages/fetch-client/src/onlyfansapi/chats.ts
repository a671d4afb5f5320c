import type {
  Chat,
  ChatDetails,
  ChatList,
  CreatedChat,
  ReadReceiptSettings,
  UndocumentedResponse,
} from '@fansly-chats/generated-types/onlyfansapi'
import type { Paginator } from '../paging/paginator.ts'
import type { OnlyFansApiCore } from './core.ts'
import { type CreateChatOptions, createChat } from './functions/create-chat.ts'
import {
  type DisableChatReadReceiptsOptions,
  disableChatReadReceipts,
} from './functions/disable-chat-read-receipts.ts'
import { type ListChatsOptions, listChats } from './functions/list-chats.ts'
import { type MarkAllChatsAsReadOptions, markAllChatsAsRead } from './functions/mark-all-chats-as-read.ts'
import { type ShowChatOptions, showChat } from './functions/show-chat.ts'
import { type StartTypingIndicatorOptions, startTypingIndicator } from './functions/start-typing-indicator.ts'

/** The chats of a connected account. */
export interface OnlyFansApiChats {
  /**
   * Lists the chats, newest first unless `order` says otherwise. One request, and one credit, for each `limit` chats (1–100,
   * default 20); each page after the first begins with the last chat of the one before, so that a chat which moves meanwhile
   * is neither missed nor met twice. With a `limit` of 1 there is no room for that. A list of several pages that is read to its
   * end looks at its top again, for chats that rose there from further down: one request and one credit more.
   *
   * A page's `cursor` is the `offset` at which the next one begins: pass it as `offset` to go on from there.
   *
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ContractError for an answer
   * without a list; ConfigurationError for an empty account, before anything is sent; each while iterating.
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
   * Shows one chat: its members, their permissions, the last message. One credit.
   *
   * @throws NotFoundError for a chat or an account that is not there; ApiError or its class for another status;
   * ConnectionError, TimeoutError, ParseError; ContractError for an answer without a chat; ConfigurationError for an empty id,
   * before anything is sent.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/show-chat
   * @example
   * ```ts
   * const chat = await client.chats.show({ account, chatId })
   * console.log(chat.lastMessage?.content)
   * ```
   */
  show(options: ShowChatOptions): Promise<ChatDetails>

  /**
   * Begins a chat with a person, or finds the one that already is. Nothing is sent to the person. One credit.
   *
   * A second call finds the chat of the first, so it is tried again like a read.
   *
   * @returns The chat. Its `id` is what other operations take as `chatId`; it has less than `show` gives.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ContractError for an answer
   * without a chat; ConfigurationError for an empty account, before anything is sent.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/create-chat
   * @example
   * ```ts
   * const { id } = await client.chats.create({ account, userId: '853704981266374656' })
   * await client.messages.send({ account, chatId: id, text: 'Welcome!' })
   * ```
   */
  create(options: CreateChatOptions): Promise<CreatedChat>

  /**
   * Marks every chat of the account as read, those too that get a message while the call is under way or tried again.
   * One credit.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty
   * account, before anything is sent.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/mark-all-chats-as-read
   * @example
   * ```ts
   * await client.chats.markAllRead({ account })
   * ```
   */
  markAllRead(options: MarkAllChatsAsReadOptions): Promise<UndocumentedResponse | undefined>

  /**
   * Shows the partner of a chat that the account is typing, for about three seconds; call it again to show it longer. Said to
   * be free, yet the provider's sample shows one credit used.
   *
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty id,
   * before anything is sent.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/start-typing-indicator
   * @example
   * ```ts
   * await client.chats.startTyping({ account, chatId })
   * ```
   */
  startTyping(options: StartTypingIndicatorOptions): Promise<void>

  /**
   * Stops telling the partner of a chat what the account has read. The gateway documents nothing that turns it on again.
   * One credit.
   *
   * @returns The setting, `updatedAt` in milliseconds. What the number in `sendReadReceipts` means is not documented: it is 1
   * in the provider's sample, just after the receipts were turned off.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ContractError for an answer
   * without the setting; ConfigurationError for an empty id, before anything is sent.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/disable-chat-read-receipts
   * @example
   * ```ts
   * const { updatedAt } = await client.chats.disableReadReceipts({ account, chatId })
   * console.log('read in silence since', new Date(updatedAt).toISOString())
   * ```
   */
  disableReadReceipts(options: DisableChatReadReceiptsOptions): Promise<ReadReceiptSettings>
}

export function onlyFansApiChats(core: OnlyFansApiCore): OnlyFansApiChats {
  return {
    list: (options) => listChats(core, options),
    show: (options) => showChat(core, options),
    create: (options) => createChat(core, options),
    markAllRead: (options) => markAllChatsAsRead(core, options),
    startTyping: (options) => startTypingIndicator(core, options),
    disableReadReceipts: (options) => disableChatReadReceipts(core, options),
  }
}
