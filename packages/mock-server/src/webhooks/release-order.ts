import type { Random } from '../world/random.ts'

/** In what order deliveries that were held are let go. */
export const releaseOrders = ['as they came', 'reversed', 'shuffled'] as const

/** `shuffled` is drawn from the seed. */
export type ReleaseOrder = (typeof releaseOrders)[number]

export function ordered<Item>(items: readonly Item[], order: ReleaseOrder, random: Random): Item[] {
  if (order === 'as they came') return [...items]
  if (order === 'reversed') return items.toReversed()
  const rest = [...items]
  return items.flatMap(() => rest.splice(random.integer(0, rest.length - 1), 1))
}
