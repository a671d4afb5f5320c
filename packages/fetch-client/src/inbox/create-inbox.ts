import type { ApiFanslyClient } from '../apifansly.ts'
import type { Adapter } from './adapter.ts'
import type { OnlyFansApiClient } from '../onlyfansapi.ts'
import { apiFanslyAdapter } from './apifansly.ts'
import type { Gateway, InboxClient } from './gateway.ts'
import type { AnyInbox, GatewayWith, Inbox, Verb } from './inbox.ts'
import { lacking } from './lacking.ts'
import { onlyFansApiAdapter } from './onlyfansapi.ts'
import type { InboxOptions } from './options.ts'
import { watchInbox } from './watch/watch-inbox.ts'
import type { Watch, WatchOptions } from './watch/watch-options.ts'

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
  return api.provider === 'apifansly'
    ? inboxOf(apiFanslyAdapter(api, options), options)
    : inboxOf(onlyFansApiAdapter(api, options), options)
}

function inboxOf<Of extends Gateway>(
  adapter: Adapter<Of>,
  { account }: InboxOptions,
): Base<Of> & Adapter<Of>['verbs'] {
  return Object.assign(new Base(adapter, account), adapter.verbs)
}

/** What an inbox is beside its verbs. */
class Base<Of extends Gateway> implements AnyInbox<Of> {
  readonly provider: Of
  readonly account: string
  readonly #adapter: Adapter<Of>

  constructor(adapter: Adapter<Of>, account: string) {
    this.provider = adapter.provider.key
    this.account = account
    this.#adapter = adapter
  }

  can<Name extends Verb>(verb: Name): this is Inbox<GatewayWith<Name>> {
    return verb in this && !lacking[this.provider].some((lacked) => lacked === verb)
  }

  watch(options: WatchOptions = {}): Watch<Of> {
    return watchInbox(this.#adapter, options)
  }
}
