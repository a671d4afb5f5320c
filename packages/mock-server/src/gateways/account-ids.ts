import type { World } from '../world/world.ts'
import type { Worlds } from '../world/worlds.ts'

/** How a gateway names the accounts that are connected to it. */
export interface AccountIds {
  /** The path parameter that names one. */
  readonly parameter: string
  /** What the gateway calls a failure for want of the account; it may have no word for it. */
  readonly notFoundCode?: string
  /** The gateway's own id of the account behind a world. */
  idOf(world: World): string
}

/** The world of an account. A single one answers to any name, so that whoever tests may use names of their own. */
export function findWorld({ all, first }: Worlds, { idOf }: AccountIds, account: string): World | undefined {
  if (all.length === 1) return first
  const world = all[Number(/\d+$/.exec(account)?.[0]) - 1]
  return world && idOf(world) === account ? world : undefined
}
