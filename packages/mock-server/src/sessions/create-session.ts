import { FaultPlan } from '../faults/fault-plan.ts'
import type { Provider } from '../gateways/provider.ts'
import { Journal } from '../journal/journal.ts'
import { Meter, type Allowance } from '../usage/meter.ts'
import { tariffs } from '../usage/tariffs.ts'
import { Webhooks, type WebhookOptions } from '../webhooks/webhooks.ts'
import type { ClockMode } from '../world/clock.ts'
import type { WorldSnapshot } from '../world/world-snapshot.ts'
import { Worlds } from '../world/worlds.ts'
import type { Session } from './session.ts'

/** What sessions are made of. */
export interface SessionOptions {
  readonly seed: number
  readonly clock: ClockMode
  readonly allowance: Allowance
  readonly webhooks: Omit<WebhookOptions, 'seed' | 'headers'>
  /** Those that faults can be planned for. */
  operationIds(): ReadonlySet<string>
  /** What the worlds of a session begin as. Its records never change, so that worlds share them. */
  start(): WorldSnapshot
}

let sessions = 0

/**
 * A session, whose worlds are made when they are first looked at.
 *
 * @param headers - What tells its webhooks from those of other sessions.
 */
export function createSession(
  name: string,
  options: SessionOptions,
  headers: Readonly<Record<string, string>> = {},
): Session {
  const { seed, clock, allowance, operationIds, start } = options
  const faults = new FaultPlan(seed, operationIds)
  const journal = new Journal()
  const webhooks = new Webhooks({ ...options.webhooks, seed, headers })
  let worlds: Worlds | undefined
  let meters: Readonly<Record<Provider, Meter>> = createMeters(allowance)
  return {
    name,
    number: ++sessions,
    faults,
    journal,
    webhooks,
    get worlds() {
      return (worlds ??= new Worlds(start(), clock, (world) => webhooks.watch(world)))
    },
    meter: (provider) => meters[provider],
    restart() {
      worlds?.begin(start())
    },
    reset() {
      worlds?.begin(start())
      faults.clear()
      journal.clear()
      webhooks.reset()
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
