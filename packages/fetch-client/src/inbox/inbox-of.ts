import type { Adapter } from './adapter.ts'
import type { Gateway } from './gateway.ts'
import type { AnyInbox, GatewayWith, Inbox, Verb } from './inbox.ts'
import { lacking } from './lacking.ts'
import type { InboxOptions } from './options.ts'
import { watchInbox } from './watch/watch-inbox.ts'
import type { Watch, WatchOptions } from './watch/watch-options.ts'

/** An inbox of an account, by the adapter of its gateway. */
export function inboxOf<Of extends Gateway>(
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
    const lacks: readonly string[] = lacking[this.provider]
    return verb === 'watch' || (Object.hasOwn(this.#adapter.verbs, verb) && !lacks.includes(verb))
  }

  watch(options: WatchOptions = {}): Watch<Of> {
    return watchInbox(this.#adapter, options)
  }
}
