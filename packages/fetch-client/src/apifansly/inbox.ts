import { apiFanslyAdapter } from '../inbox/apifansly.ts'
import { inboxOf } from '../inbox/inbox-of.ts'
import type { Inbox } from '../inbox/inbox.ts'
import type { InboxOptions } from '../inbox/options.ts'
import type { ApiFanslyClient } from '../apifansly.ts'

/**
 * Makes an inbox of a client of this gateway, as `/inbox` does of either.
 *
 * @example
 * ```ts
 * import { createApiFanslyClient } from '@fansly-chats/fetch-client/apifansly'
 * import { createInbox } from '@fansly-chats/fetch-client/apifansly/inbox'
 *
 * const api = createApiFanslyClient({ apiKey: process.env.APIFANSLY_API_KEY ?? '' })
 * const inbox = createInbox(api, { account: 'fansly_1' })
 * for await (const chat of inbox.unread()) console.log(chat.partner.id, chat.unreadCount)
 * ```
 */
export function createInbox(api: ApiFanslyClient, options: InboxOptions): Inbox<'apifansly'> {
  return inboxOf(apiFanslyAdapter(api, options), options)
}

export * from '../inbox/index.ts'
