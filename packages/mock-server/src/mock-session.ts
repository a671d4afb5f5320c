import type { FaultPlan } from './faults/fault-plan.ts'
import type { Provider } from './gateways/provider.ts'
import type { Journal } from './journal/journal.ts'
import type { Webhooks } from './webhooks/webhooks.ts'
import type { World } from './world/world.ts'

/** An inbox, and what befalls the requests for it. Sessions know nothing of each other. */
export interface MockSession {
  readonly name: string
  /**
   * `fetch`, answered by this session without a socket, whether or not the mock server listens. The host of the URL does
   * not matter, its path does. Rejects with a `TypeError` when the mock server is closed.
   */
  readonly fetch: typeof fetch
  /** What the gateways tell about, and change. Its clock stands still until it is moved. */
  readonly world: World
  /** What goes wrong, and when. */
  readonly faults: FaultPlan
  /** The latest requests, and what was wrong with them. */
  readonly journal: Journal
  /** Tells others of what happens in the world, as the gateways do. */
  readonly webhooks: Webhooks
  /** What to give a client for the server URL of a gateway. */
  url(provider: Provider): string
  /** The server URLs that a gateway's document names, and that `url` stands for; the first is the usual one. */
  serverUrls(provider: Provider): readonly string[]
  /**
   * Makes it what it was at first: the world, its clock, what is used up; without faults, with an empty journal,
   * and with the webhooks of the options only.
   */
  reset(): void
}
