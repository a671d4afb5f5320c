import type { FaultPlan } from './faults/fault-plan.ts'
import type { Provider } from './gateways/provider.ts'
import type { Journal } from './journal/journal.ts'
import type { Webhooks } from './webhooks/webhooks.ts'
import type { WorldSnapshot } from './world/world-snapshot.ts'
import type { World } from './world/world.ts'

/** An inbox for each creator, and what befalls the requests for them. Sessions know nothing of each other. */
export interface MockSession {
  readonly name: string
  /**
   * `fetch`, answered by this session without a socket, whether or not the mock server listens. The host of the URL does
   * not matter, its path does. Rejects with a `TypeError` when the mock server is closed.
   */
  readonly fetch: typeof fetch
  /** What the gateways tell about the first creator, and change. By default its clock stands still until it is moved. */
  readonly world: World
  /** What goes wrong, and when. */
  readonly faults: FaultPlan
  /** The latest requests, and what was wrong with them. */
  readonly journal: Journal
  /** Tells others of what happens in the world, as the gateways do. */
  readonly webhooks: Webhooks
  /**
   * The world of one creator, by the account that a path names: `fansly_2` or `fansly_acct_2`. It is there, or this throws, so
   * that no test goes on without it. Where there is one creator, it answers to any name, as it does in a path.
   *
   * @throws {OptionError} When neither gateway has such an account.
   *
   * @example
   * ```ts
   * const mock = await createMockServer({ creators: 2 })
   * mock.creator('fansly_2').addFan({ username: 'somebody_new' })
   * ```
   */
  creator(account: string): World
  /** What to give a client for the server URL of a gateway. */
  url(provider: Provider): string
  /** The server URLs that a gateway's document names, and that `url` stands for; the first is the usual one. */
  serverUrls(provider: Provider): readonly string[]
  /** The worlds of all creators as plain JSON, for `restore`, a file, or the option `world`. */
  snapshot(): WorldSnapshot
  /**
   * Goes to the state of a snapshot, of this session or of another one. Who has subscribed to a world stays so, and hears
   * nothing of it.
   *
   * @throws {WorldError} When it is no snapshot; nothing has changed then.
   */
  restore(snapshot: WorldSnapshot): void
  /**
   * Makes it what it was at first: the worlds, their clock, what is used up; without faults, with an empty journal,
   * and with the webhooks of the options only.
   */
  reset(): void
}
