import type { ApiFanslyClient } from '../apifansly.ts'
import type { OnlyFansApiClient } from '../onlyfansapi.ts'
import { inboxOf } from './inbox-of.ts'
import { apiFanslyForm, apiFanslyVerbs } from './apifansly.ts'
import type { InboxClient } from './gateway.ts'
import type { Inbox } from './inbox.ts'
import { onlyFansApiForm, onlyFansApiVerbs } from './onlyfansapi.ts'
import type { InboxOptions } from './options.ts'

/**
 * Makes an inbox of a client of either gateway: the same words and the same models for both.
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
    ? inboxOf<'apifansly'>(api, options, apiFanslyForm, apiFanslyVerbs(api, options.account))
    : inboxOf<'onlyfansapi'>(api, options, onlyFansApiForm, onlyFansApiVerbs(api, options.account))
}
