import type { Mount } from '../http/mount.ts'
import type { MockServer } from '../mock-server.ts'

/** What a gateway calls the accounts of all creators, in the order of their numbers. */
export function accountsOf(mock: MockServer, { gateway }: Mount): string[] {
  return mock.snapshot().worlds.map((_, index) => gateway.accounts.idOf({ number: index + 1 }))
}
