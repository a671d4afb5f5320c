import { OptionError } from '../errors/option-error.ts'
import { findWorld } from '../gateways/account-ids.ts'
import type { Mount } from '../http/mount.ts'
import type { World } from '../world/world.ts'
import type { Session } from './session.ts'

/**
 * The world of an account, by its id at either gateway.
 *
 * @throws {OptionError} When neither has such an account.
 */
export function worldOf({ worlds }: Session, mounts: ReadonlyMap<string, Mount>, account: string): World {
  const gateways = [...mounts.values()].map(({ gateway }) => gateway.accounts)
  for (const accounts of gateways) {
    const world = findWorld(worlds, accounts, account)
    if (world) return world
  }
  const known = gateways.flatMap(({ idOf }) => worlds.creators.map(idOf))
  throw new OptionError('account', `one of ${known.join(', ')}`, account)
}
