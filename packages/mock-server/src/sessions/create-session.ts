import { FaultPlan } from '../faults/fault-plan.ts'
import type { Provider } from '../gateways/provider.ts'
import { Journal } from '../journal/journal.ts'
import { Meter, type Allowance } from '../usage/meter.ts'
import { tariffs } from '../usage/tariffs.ts'
import type { WorldSnapshot } from '../world/world-snapshot.ts'
import { World } from '../world/world.ts'
import type { Session } from './session.ts'

/** What sessions are made of. */
export interface SessionOptions {
  readonly seed: number
  readonly allowance: Allowance
  readonly operationIds: ReadonlySet<string>
  /** What every world begins as. Its records never change, so that worlds share them. */
  start(): WorldSnapshot
}

/** A session, whose world is made when it is first looked at. */
export function createSession(name: string, options: SessionOptions): Session {
  const { seed, allowance, operationIds, start } = options
  const isMetered = allowance.rateLimit !== undefined || allowance.credits !== undefined
  const faults = new FaultPlan(seed, operationIds)
  const journal = new Journal()
  let world: World | undefined
  let meters: Readonly<Record<Provider, Meter>> = createMeters(allowance)
  return {
    name,
    faults,
    journal,
    get world() {
      return (world ??= new World(start()))
    },
    charge(provider, key, operationId) {
      return isMetered ? meters[provider].charge(key, operationId, this.world.now) : undefined
    },
    reset() {
      world?.restore(start())
      faults.clear()
      journal.clear()
      meters = createMeters(allowance)
    },
  }
}

function createMeters(allowance: Allowance): Readonly<Record<Provider, Meter>> {
  return {
    apifansly: new Meter(allowance, tariffs.apifansly),
    onlyfansapi: new Meter(allowance, tariffs.onlyfansapi),
  }
}
