import type { operations } from '@fansly-chats/generated-types/onlyfansapi'
import { type OnlyFansApiAccounts, onlyFansApiAccounts } from './onlyfansapi/accounts.ts'
import { type OnlyFansApiChats, onlyFansApiChats } from './onlyfansapi/chats.ts'
import { type OnlyFansApiMessages, onlyFansApiMessages } from './onlyfansapi/messages.ts'
import * as table from './onlyfansapi/operations.ts'
import { onlyFansApi } from './onlyfansapi/provider.ts'
import { type ClientOptions, createTransport } from './transport/create-transport.ts'
import type { Verbs } from './transport/verbs.ts'

/** A client of OnlyFansAPI: every operation as a method, and by its HTTP method and path. */
export interface OnlyFansApiClient extends Verbs<operations, typeof table> {
  /** The gateway that it calls. */
  readonly provider: 'onlyfansapi'
  readonly accounts: OnlyFansApiAccounts
  readonly chats: OnlyFansApiChats
  readonly messages: OnlyFansApiMessages
}

/**
 * Creates a client of OnlyFansAPI.
 *
 * @throws ConfigurationError when the key or the base URL cannot work.
 * @see https://docs.onlyfansapi.com/api-reference/fansly
 * @example
 * ```ts
 * const client = createOnlyFansApiClient({ apiKey: process.env.ONLYFANSAPI_API_KEY ?? '' })
 * for await (const chat of client.chats.list({ account: 'fansly_acct_1' })) console.log(chat.partnerUsername)
 * const result = await client.GET('/api/fansly/{fanslyAccount}/chats', {
 *   params: { path: { fanslyAccount: 'fansly_acct_1' }, query: { limit: 5 } },
 * })
 * ```
 */
export function createOnlyFansApiClient(options: ClientOptions): OnlyFansApiClient {
  const { core, verbs } = createTransport<operations, typeof table>(onlyFansApi, table, options)
  return {
    ...verbs,
    provider: 'onlyfansapi',
    accounts: onlyFansApiAccounts(core),
    chats: onlyFansApiChats(core),
    messages: onlyFansApiMessages(core),
  }
}

export type { OnlyFansApiAccounts } from './onlyfansapi/accounts.ts'
export type { OnlyFansApiChats } from './onlyfansapi/chats.ts'
export type { AcknowledgeChatMessagesOptions } from './onlyfansapi/functions/acknowledge-chat-messages.ts'
export type { AddReactionToChatMessageOptions } from './onlyfansapi/functions/add-reaction-to-chat-message.ts'
export type { CreateChatOptions } from './onlyfansapi/functions/create-chat.ts'
export type { DeleteChatMessageOptions } from './onlyfansapi/functions/delete-chat-message.ts'
export type { DisableChatReadReceiptsOptions } from './onlyfansapi/functions/disable-chat-read-receipts.ts'
export type { ListAccountsOptions } from './onlyfansapi/functions/list-accounts.ts'
export type { ListChatMessagesOptions } from './onlyfansapi/functions/list-chat-messages.ts'
export type { ListChatsOptions } from './onlyfansapi/functions/list-chats.ts'
export type { MarkAllChatsAsReadOptions } from './onlyfansapi/functions/mark-all-chats-as-read.ts'
export type { RemoveReactionFromChatMessageOptions } from './onlyfansapi/functions/remove-reaction-from-chat-message.ts'
export type {
  SendChatMessageOptions,
  SendMediaOptions,
  SendTextOptions,
} from './onlyfansapi/functions/send-chat-message.ts'
export type { ShowChatOptions } from './onlyfansapi/functions/show-chat.ts'
export type { StartTypingIndicatorOptions } from './onlyfansapi/functions/start-typing-indicator.ts'
export type { OnlyFansApiMessages } from './onlyfansapi/messages.ts'
export * from './client.ts'
