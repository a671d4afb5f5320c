import { compareIds } from './snowflake.ts'
import type { WorldSnapshot } from './world-snapshot.ts'

/** The greatest id there is, whatever the snapshot says. Those of files are not ours to give out: they come from uploads. */
export function greatestId({ lastId, worlds }: Pick<WorldSnapshot, 'lastId' | 'worlds'>): string {
  let greatest = lastId
  const look = (id: string): void => {
    if (compareIds(id, greatest) > 0) greatest = id
  }
  for (const { creator, tiers, fans, chats, messages, media } of worlds) {
    look(creator.id)
    for (const { id } of tiers) look(id)
    for (const { id } of fans) look(id)
    for (const { id } of chats) look(id)
    for (const { id } of media) look(id)
    for (const { id, correlationId, bundleId, reactions } of messages) {
      look(id)
      look(correlationId)
      if (bundleId !== null) look(bundleId)
      for (const reaction of reactions) look(reaction.id)
    }
  }
  return greatest
}
