import type { FaultPlan } from '../faults/fault-plan.ts'
import type { Provider } from '../gateways/provider.ts'
import type { Journal } from '../journal/journal.ts'
import type { Meter } from '../usage/meter.ts'
import type { Webhooks } from '../webhooks/webhooks.ts'
import type { Worlds } from '../world/worlds.ts'

/** What one test has for itself: worlds, faults, a count of what it uses, a journal, webhooks. */
export interface Session {
  readonly name: string
  /** Tells it from all other sessions of this process, whatever their mock server. */
  readonly number: number
  readonly worlds: Worlds
  readonly faults: FaultPlan
  readonly journal: Journal
  readonly webhooks: Webhooks
  /** Counts what is used of a gateway. */
  meter(provider: Provider): Meter
  /** Lets the worlds begin anew, as worlds now do. */
  restart(): void
  /** Makes it what it was at first. */
  reset(): void
}
