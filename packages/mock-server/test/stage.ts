import { createWorlds } from '../src/world/create-worlds.ts'
import type { WorldEvent } from '../src/world/world-event.ts'
import type { World } from '../src/world/world.ts'

/** A world with one chat, and what happens in it from now on. */
export function stage(): { world: World; chatId: string; fanId: string; events: WorldEvent[] } {
  const world = createWorlds({ fixture: 'empty' }).first
  const fanId = world.addFan({ username: 'ada' }).id
  const chatId = world.createChat(fanId).id
  const events: WorldEvent[] = []
  world.subscribe((event) => events.push(event))
  return { world, chatId, fanId, events }
}

export function typesOf(events: readonly WorldEvent[]): string[] {
  return events.map(({ type }) => type)
}
