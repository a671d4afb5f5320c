import type { ApiFanslyClient } from '../apifansly.ts'
import type { OnlyFansApiClient } from '../onlyfansapi.ts'
import { apiFanslyAdapter } from './apifansly.ts'
import type { InboxClient } from './gateway.ts'
import { inboxOf } from './inbox-of.ts'
import type { Inbox } from './inbox.ts'
import { onlyFansApiAdapter } from './onlyfansapi.ts'
import type { InboxOptions } from './options.ts'

/**
 * Makes an inbox of a client of either gateway: the same words and the same models for both. Who works with one gateway only
 * finds the same function, without what the other one needs, in `/apifansly/inbox` and `/onlyfansapi/inbox`.
 *
 * @throws ConfigurationError for a `nativeId` that is none.
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
  return api.provider === 'apifansly'
    ? inboxOf(apiFanslyAdapter(api, options), options)
    : inboxOf(onlyFansApiAdapter(api, options), options)
}
