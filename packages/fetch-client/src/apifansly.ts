import type { operations } from '@fansly-chats/generated-types/apifansly'
import { type ApiFanslyAccounts, apiFanslyAccounts } from './apifansly/accounts.ts'
import { type ApiFanslyChats, apiFanslyChats } from './apifansly/chats.ts'
import { type ApiFanslyFans, apiFanslyFans } from './apifansly/fans.ts'
import { type ApiFanslyGroups, apiFanslyGroups } from './apifansly/groups.ts'
import { type ApiFanslyMessages, apiFanslyMessages } from './apifansly/messages.ts'
import * as table from './apifansly/operations.ts'
import { apiFansly } from './apifansly/provider.ts'
import { type ClientOptions, createTransport } from './transport/create-transport.ts'
import type { Verbs } from './transport/verbs.ts'

/** A client of API Fansly: every operation as a method, and by its HTTP method and path. */
export interface ApiFanslyClient extends Verbs<operations, typeof table> {
  /** The gateway that it calls. */
  readonly provider: 'apifansly'
  readonly accounts: ApiFanslyAccounts
  readonly chats: ApiFanslyChats
  readonly fans: ApiFanslyFans
  readonly groups: ApiFanslyGroups
  readonly messages: ApiFanslyMessages
}

/**
 * Creates a client of API Fansly.
 *
 * @throws ConfigurationError when the key or the base URL cannot work.
 * @see https://docs.apifansly.com
 * @example
 * ```ts
 * const client = createApiFanslyClient({ apiKey: process.env.APIFANSLY_API_KEY ?? '' })
 * for await (const chat of client.chats.list({ account: 'fansly_1' })) console.log(chat.partnerUsername)
 * const result = await client.GET('/{account_id}/chats', { params: { path: { account_id: 'fansly_1' } } })
 * ```
 */
export function createApiFanslyClient(options: ClientOptions): ApiFanslyClient {
  const { core, verbs } = createTransport<operations, typeof table>(apiFansly, table, options)
  return {
    ...verbs,
    provider: 'apifansly',
    accounts: apiFanslyAccounts(core),
    chats: apiFanslyChats(core),
    fans: apiFanslyFans(core),
    groups: apiFanslyGroups(core),
    messages: apiFanslyMessages(core),
  }
}

export type { ApiFanslyAccounts } from './apifansly/accounts.ts'
export type { ApiFanslyChats } from './apifansly/chats.ts'
export type { ApiFanslyFans } from './apifansly/fans.ts'
export type { ApiFanslyGroups } from './apifansly/groups.ts'
export type { ApiFanslyMessages } from './apifansly/messages.ts'
export type { AddFanToVipOptions } from './apifansly/functions/add-fan-to-vip.ts'
export type { CreateGroupChatOptions } from './apifansly/functions/create-group-chat.ts'
export type { DeleteChatMessageOptions } from './apifansly/functions/delete-chat-message.ts'
export type { GetChatMediaStatsOptions } from './apifansly/functions/get-chat-media-stats.ts'
export type { HideChatOptions } from './apifansly/functions/hide-chat.ts'
export type { LikeMessageOptions } from './apifansly/functions/like-message.ts'
export type { ListAccountsOptions } from './apifansly/functions/list-accounts.ts'
export type { ListChatMessagesOptions } from './apifansly/functions/list-chat-messages.ts'
export type { ListChatsOptions } from './apifansly/functions/list-chats.ts'
export type { ListFanTipsOptions } from './apifansly/functions/list-fan-tips.ts'
export type { ListUnreadChatsOptions } from './apifansly/functions/list-unread-chats.ts'
export type { MuteChatOptions } from './apifansly/functions/mute-chat.ts'
export type { RemoveFanFromVipOptions } from './apifansly/functions/remove-fan-from-vip.ts'
export type { SendChatMessageOptions } from './apifansly/functions/send-chat-message.ts'
export type { SetReadReceiptsOptions } from './apifansly/functions/set-read-receipts.ts'
export type { StartTypingIndicatorOptions } from './apifansly/functions/start-typing-indicator.ts'
export type { UnlikeMessageOptions } from './apifansly/functions/unlike-message.ts'
export type { UnmuteChatOptions } from './apifansly/functions/unmute-chat.ts'
export * from './client.ts'
