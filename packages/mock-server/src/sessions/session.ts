import type { FaultPlan } from '../faults/fault-plan.ts'
import type { Provider } from '../gateways/provider.ts'
import type { Journal } from '../journal/journal.ts'
import type { Charge } from '../usage/meter.ts'
import type { Webhooks } from '../webhooks/webhooks.ts'
import type { World } from '../world/world.ts'

/** What one test has for itself: a world, faults, a count of what it uses, a journal, webhooks. */
export interface Session {
  readonly name: string
  readonly world: World
  readonly faults: FaultPlan
  readonly journal: Journal
  readonly webhooks: Webhooks
  /** Charges a call; `undefined` where nothing is counted. */
  charge(provider: Provider, key: string, operationId: string): Charge | undefined
  /** Lets the world begin anew, as worlds now do. */
  restart(): void
  /** Makes it what it was at first. */
  reset(): void
}
