import type { Account } from './account.ts'
import type { SnowflakeSequence } from './snowflake.ts'
import type { Tier } from './tier.ts'

const hour = 60 * 60 * 1000

/** The tiers that fans of the creator subscribe to. */
export function generateTiers({ createdAt }: Account, ids: SnowflakeSequence): [Tier, Tier] {
  return [
    { id: ids.at(createdAt + hour), name: 'Basic' },
    { id: ids.at(createdAt + 2 * hour), name: 'Premium' },
  ]
}
