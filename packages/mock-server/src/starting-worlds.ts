import type { MockServerOptions } from './mock-server-options.ts'
import { loadWorld } from './world-file.ts'
import { checkWorldOptions, createWorlds, type WorldOptions } from './world/create-worlds.ts'
import { readSnapshot, type WorldSnapshot } from './world/world-snapshot.ts'

/** What the worlds of every session begin with. It is made once, when the first of them is looked at. */
export async function startOf({ world, ...options }: MockServerOptions): Promise<() => WorldSnapshot> {
  if (typeof world === 'string') {
    const loaded = await loadWorld(world)
    return () => loaded
  }
  if (world !== undefined) {
    const known = readSnapshot(world)
    return () => known
  }
  const chosen = worldOptions(options)
  checkWorldOptions(chosen)
  let made: WorldSnapshot | undefined
  return () => (made ??= createWorlds(chosen).snapshot())
}

function worldOptions({ creators, seed, chats, messages, fixture }: WorldOptions): WorldOptions {
  return {
    ...(creators !== undefined && { creators }),
    ...(seed !== undefined && { seed }),
    ...(chats !== undefined && { chats }),
    ...(messages !== undefined && { messages }),
    ...(fixture !== undefined && { fixture }),
  }
}
