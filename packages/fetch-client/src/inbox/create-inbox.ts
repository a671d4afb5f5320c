import type { ApiFanslyClient } from '../apifansly.ts'
import type { OnlyFansApiClient } from '../onlyfansapi.ts'
import { apiFanslyAdapter } from './apifansly.ts'
import type { Gateway, InboxClient } from './gateway.ts'
import type { AnyInbox, GatewayWith, Inbox, Verb } from './inbox.ts'
import { lacking } from './lacking.ts'
import { onlyFansApiAdapter } from './onlyfansapi.ts'
import type { InboxOptions } from './options.ts'

/**
 * Makes an inbox of a client of either gateway: the same words and the same models for both.
 *
 * @example
 * ```ts
 * import { createOnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
 * import { createInbox } from '@fansly-chats/fetch-client/inbox'
 *
 * const api = createOnlyFansApiClient({ apiKey: process.env.ONLYFANSAPI_API_KEY ?? '' })
 * const inbox = createInbox(api, { account: 'fansly_acct_1' })
 * for await (const chat of inbox.chats({ sort: 'unread', maxItems: 10 })) {
 *   console.log(chat.partner.username, chat.unreadCount, chat.lastMessage?.text)
 * }
 * ```
 */
export function createInbox(api: ApiFanslyClient, options: InboxOptions): Inbox<'apifansly'>
export function createInbox(api: OnlyFansApiClient, options: InboxOptions): Inbox<'onlyfansapi'>
export function createInbox(api: InboxClient, options: InboxOptions): Inbox
export function createInbox(api: InboxClient, options: InboxOptions): Inbox {
  const { provider } = api
  return provider === 'apifansly'
    ? Object.assign(new Account(provider, options), apiFanslyAdapter(api, options).verbs)
    : Object.assign(new Account(provider, options), onlyFansApiAdapter(api, options).verbs)
}

/** What an inbox is beside its verbs. */
class Account<Of extends Gateway> implements AnyInbox<Of> {
  readonly provider: Of
  readonly account: string

  constructor(provider: Of, { account }: InboxOptions) {
    this.provider = provider
    this.account = account
  }

  can<Name extends Verb>(verb: Name): this is Inbox<GatewayWith<Name>> {
    return verb in this && !lacking[this.provider].some((lacked) => lacked === verb)
  }
}
