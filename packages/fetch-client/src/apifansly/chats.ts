import type {
  Chat,
  ChatList,
  MessageInteraction,
  UndocumentedResponse,
  UnreadMessages,
} from '@fansly-chats/generated-types/apifansly'
import type { Paginator } from '../paging/paginator.ts'
import type { ApiFanslyCore } from './core.ts'
import { type GetChatMediaStatsOptions, getChatMediaStats } from './functions/get-chat-media-stats.ts'
import { type HideChatOptions, hideChat } from './functions/hide-chat.ts'
import { type ListChatsOptions, listChats } from './functions/list-chats.ts'
import { type ListUnreadChatsOptions, listUnreadChats } from './functions/list-unread-chats.ts'
import { type MuteChatOptions, muteChat } from './functions/mute-chat.ts'
import { type SetReadReceiptsOptions, setReadReceipts } from './functions/set-read-receipts.ts'
import { type StartTypingIndicatorOptions, startTypingIndicator } from './functions/start-typing-indicator.ts'
import { type UnmuteChatOptions, unmuteChat } from './functions/unmute-chat.ts'

/** The chats of a connected account. */
export interface ApiFanslyChats {
  /**
   * Lists the chats, newest first unless `sort` says otherwise. One request, and one credit, a page; the gateway sets its size.
   *
   * A page's `cursor` is where the next one begins: pass it as `cursor` to go on from there.
   *
   * @throws ConfigurationError at once for a number as `cursor` that has lost digits. While iterating ApiError or its class for
   * the status; ConnectionError, TimeoutError, ParseError; ContractError for an answer without a list; ConfigurationError for an
   * empty account, before anything is sent.
   * @see https://docs.apifansly.com, section "Chats", page "List Chats"
   * @example
   * ```ts
   * for await (const chat of client.chats.list({ account, filter: 'subscribers', sort: 'unread' })) {
   *   console.log(chat.partnerUsername, chat.unreadCount)
   * }
   * ```
   */
  list(options: ListChatsOptions): Paginator<Chat, ChatList>

  /**
   * Lists the unread messages. A row is a message, not a chat: several may share a `groupId`. A row has no text. One request,
   * and one credit, a page; the gateway sets its size.
   *
   * @throws ConfigurationError at once for a number as `cursor` that has lost digits. While iterating ApiError or its class for
   * the status; ConnectionError, TimeoutError, ParseError; ContractError for an answer without a list; ConfigurationError for an
   * empty account, before anything is sent.
   * @see https://docs.apifansly.com, section "Chats", page "Get Unread Chats"
   * @example
   * ```ts
   * const chats = new Set<string>()
   * for await (const { groupId } of client.chats.unread({ account })) chats.add(groupId)
   * console.log(`${chats.size} chats have unread messages`)
   * ```
   */
  unread(options: ListUnreadChatsOptions): Paginator<MessageInteraction, UnreadMessages>

  /**
   * Shows figures about the media of a chat. What they are is not documented, so an item is the whole answer for one page: look
   * before you use any. A page that repeats an earlier one is left out. One request, and one credit, a page.
   *
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ContractError for a cursor that is
   * none; ConfigurationError for an empty id, before anything is sent; each while iterating.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * for await (const answer of client.chats.mediaStats({ account, chatId, maxItems: 1 })) {
   *   console.log(answer.data.data?.response)
   * }
   * ```
   */
  mediaStats(options: GetChatMediaStatsOptions): Paginator<UndocumentedResponse, UndocumentedResponse>

  /**
   * Shows the partner that the creator is typing, for about five seconds; call it again to show it longer. One credit each time.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty
   * account, before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * await client.chats.startTyping({ account, chatId })
   * ```
   */
  startTyping(options: StartTypingIndicatorOptions): Promise<UndocumentedResponse | undefined>

  /**
   * Sets whether the partner of a chat sees what the creator has read. It marks nothing as read: the gateway documents nothing
   * that does. One credit.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty id,
   * before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * await client.chats.setReadReceipts({ account, chatId, action: 'disable' })
   * ```
   */
  setReadReceipts(options: SetReadReceiptsOptions): Promise<UndocumentedResponse | undefined>

  /**
   * Mutes the chat with a person, who is named by the id on Fansly: the `partnerAccountId` of a chat, not its `groupId`.
   * One credit.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty
   * account, before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * for await (const chat of client.chats.list({ account, search: 'giveaway' })) {
   *   await client.chats.mute({ account, targetUserId: chat.partnerAccountId })
   * }
   * ```
   */
  mute(options: MuteChatOptions): Promise<UndocumentedResponse | undefined>

  /**
   * Takes back that the chat with a person is muted. The person is named as in `mute`. One credit.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty
   * account, before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * await client.chats.unmute({ account, targetUserId: '790364418225696768' })
   * ```
   */
  unmute(options: UnmuteChatOptions): Promise<UndocumentedResponse | undefined>

  /**
   * Hides a chat. The gateway documents nothing that shows it again, nor what a new message does. One credit.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty id,
   * before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * await client.chats.hide({ account, chatId })
   * ```
   */
  hide(options: HideChatOptions): Promise<UndocumentedResponse | undefined>
}

export function apiFanslyChats(core: ApiFanslyCore): ApiFanslyChats {
  return {
    list: (options) => listChats(core, options),
    unread: (options) => listUnreadChats(core, options),
    mediaStats: (options) => getChatMediaStats(core, options),
    startTyping: (options) => startTypingIndicator(core, options),
    setReadReceipts: (options) => setReadReceipts(core, options),
    mute: (options) => muteChat(core, options),
    unmute: (options) => unmuteChat(core, options),
    hide: (options) => hideChat(core, options),
  }
}
