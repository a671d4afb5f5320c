import { Clock, type ClockMode, type Instant } from './clock.ts'
import { compareIds } from './snowflake.ts'
import { readSnapshot, type WorldSnapshot } from './world-snapshot.ts'
import { World } from './world.ts'

/** The worlds of all creators of a session, with one clock. */
export class Worlds {
  readonly clock: Clock
  readonly #onWorld: ((world: World) => void) | undefined
  #all: readonly World[]

  /**
   * Takes a snapshot at its word. What comes from outside goes through `readSnapshot` before.
   *
   * @param onWorld - Told of every world as it comes up, at a `restore` too.
   */
  constructor(snapshot: WorldSnapshot, mode: ClockMode = 'standing', onWorld?: (world: World) => void) {
    this.clock = new Clock(startOf(snapshot), mode)
    this.#onWorld = onWorld
    this.#all = []
    this.#load(snapshot)
  }

  /** In the order of their numbers; there is at least one. */
  get all(): readonly World[] {
    return this.#all
  }

  /** That of the first creator. */
  get first(): World {
    const [first] = this.#all
    if (first === undefined) throw new RangeError('There is no world')
    return first
  }

  snapshot(): WorldSnapshot {
    const { now, lastId } = this.clock
    return { version: 2, now, lastId, worlds: this.#all.map((world) => world.records()) }
  }

  /**
   * Goes to the state of a snapshot, of these worlds or of others. A world stays the same object, and who has subscribed to it
   * stays so, and hears nothing of it.
   *
   * @throws {WorldError} When it is no snapshot; nothing has changed then.
   */
  restore(snapshot: WorldSnapshot): void {
    const known = readSnapshot(snapshot)
    this.clock.set(startOf(known))
    this.#load(known)
  }

  #load({ worlds }: WorldSnapshot): void {
    this.#all = worlds.map((records, index) => {
      const known = this.#all[index]
      if (known === undefined) return this.#add(records, index + 1)
      known.load(records)
      return known
    })
  }

  #add(records: WorldSnapshot['worlds'][number], number: number): World {
    const world = new World(records, this.clock, number)
    this.#onWorld?.(world)
    return world
  }
}

/** Where the clock goes on: after the greatest id there is, whatever the snapshot says. */
function startOf({ now, lastId, worlds }: WorldSnapshot): Instant {
  let greatest = lastId
  for (const { chats, messages } of worlds) {
    for (const { id } of chats) if (compareIds(id, greatest) > 0) greatest = id
    for (const { id } of messages) if (compareIds(id, greatest) > 0) greatest = id
  }
  return { now, lastId: greatest }
}
