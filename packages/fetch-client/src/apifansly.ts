import type { paths } from '@fansly-chats/generated-types/apifansly'
import type { Client } from 'openapi-fetch'
import { type ApiFanslyChats, apiFanslyChats } from './apifansly/chats.ts'
import { apiFansly } from './apifansly/provider.ts'
import { type ClientOptions, createTransport } from './transport/create-transport.ts'

/** A client of API Fansly: openapi-fetch's verbs for every path, and operations as methods. */
export interface ApiFanslyClient extends Client<paths> {
  readonly chats: ApiFanslyChats
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
 * const { data, error } = await client.GET('/{account_id}/chats', { params: { path: { account_id: 'fansly_1' } } })
 * ```
 */
export function createApiFanslyClient(options: ClientOptions): ApiFanslyClient {
  const client = createTransport<paths>(apiFansly, options)
  return { ...client, chats: apiFanslyChats(client) }
}

export type { ApiFanslyChats, ListChatsOptions, ListUnreadChatsOptions } from './apifansly/chats.ts'
export * from './errors/index.ts'
export type { Page, Paginator } from './paging/paginator.ts'
export type { Fetch } from './transport/authenticated-fetch.ts'
export type { ClientOptions } from './transport/create-transport.ts'
