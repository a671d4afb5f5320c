import type { paths } from '@fansly-chats/generated-types/onlyfansapi'
import type { Client } from 'openapi-fetch'
import { type OnlyFansApiChats, onlyFansApiChats } from './onlyfansapi/chats.ts'
import { type OnlyFansApiMessages, onlyFansApiMessages } from './onlyfansapi/messages.ts'
import { onlyFansApi } from './onlyfansapi/provider.ts'
import { type ClientOptions, createTransport } from './transport/create-transport.ts'

/** A client of OnlyFansAPI: openapi-fetch's verbs for every path, and operations as methods. */
export interface OnlyFansApiClient extends Client<paths> {
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
 * const { data, error } = await client.GET('/api/fansly/{fanslyAccount}/chats', {
 *   params: { path: { fanslyAccount: 'fansly_acct_1' }, query: { limit: 5 } },
 * })
 * ```
 */
export function createOnlyFansApiClient(options: ClientOptions): OnlyFansApiClient {
  const client = createTransport<paths>(onlyFansApi, options)
  return { ...client, chats: onlyFansApiChats(client), messages: onlyFansApiMessages(client) }
}

export * from './errors/index.ts'
export type { ListChatsOptions, OnlyFansApiChats, ShowChatOptions } from './onlyfansapi/chats.ts'
export type { ListChatMessagesOptions, OnlyFansApiMessages } from './onlyfansapi/messages.ts'
export type { Page, Paginator } from './paging/paginator.ts'
export type { Fetch } from './transport/authenticated-fetch.ts'
export type { ClientOptions } from './transport/create-transport.ts'
