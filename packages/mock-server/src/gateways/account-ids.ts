import type { World } from '../world/world.ts'
import type { Creator, Worlds } from '../world/worlds.ts'

/** How a gateway names the accounts that are connected to it. */
export interface AccountIds {
  /** The path parameter that names one. */
  readonly parameter: string
  /** What the gateway calls a failure for want of the account; it may have no word for it. */
  readonly notFoundCode?: string
  /** The gateway's own id of the account of a creator. */
  idOf(creator: Pick<Creator, 'number'>): string
}

/** The world of an account. A single one answers to any name, so that whoever tests may use names of their own. */
export function findWorld(worlds: Worlds, { idOf }: AccountIds, account: string): World | undefined {
  if (worlds.count === 1) return worlds.first
  const number = Number(/\d+$/.exec(account)?.[0])
  return idOf({ number }) === account ? worlds.get(number) : undefined
}
