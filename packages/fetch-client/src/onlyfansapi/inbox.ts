import { onlyFansApiAdapter } from '../inbox/onlyfansapi.ts'
import { inboxOf } from '../inbox/inbox-of.ts'
import type { Inbox } from '../inbox/inbox.ts'
import type { InboxOptions } from '../inbox/options.ts'
import type { OnlyFansApiClient } from '../onlyfansapi.ts'

/**
 * Makes an inbox of a client of this gateway, as `/inbox` does of either.
 *
 * @example
 * ```ts
 * import { createOnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
 * import { createInbox } from '@fansly-chats/fetch-client/onlyfansapi/inbox'
 *
 * const api = createOnlyFansApiClient({ apiKey: process.env.ONLYFANSAPI_API_KEY ?? '' })
 * const inbox = createInbox(api, { account: 'fansly_acct_1' })
 * for await (const chat of inbox.unread()) console.log(chat.partner.id, chat.unreadCount)
 * ```
 */
export function createInbox(api: OnlyFansApiClient, options: InboxOptions): Inbox<'onlyfansapi'> {
  return inboxOf(onlyFansApiAdapter(api, options), options)
}

export * from '../inbox/index.ts'
