import type { Account } from './account.ts'
import { Clock, type ClockMode } from './clock.ts'
import { readSnapshot, type WorldRecords, type WorldSnapshot } from './world-snapshot.ts'
import { World } from './world.ts'

/** One of the creators, by number from 1. */
export interface Creator {
  readonly number: number
  readonly account: Account
}

/**
 * The worlds of all creators of a session, with one clock. Each is made when it is first asked for, so that who looks at one
 * pays for one.
 */
export class Worlds {
  readonly clock: Clock
  readonly #onWorld: ((world: World) => void) | undefined
  /** What there is of each creator whose world is not made yet. */
  #records: readonly WorldRecords[]
  #creators: readonly Creator[]
  readonly #made: (World | undefined)[] = []

  /**
   * Takes a snapshot at its word. What comes from outside goes through `readSnapshot` before.
   *
   * @param onWorld - Told of every world as it is made.
   */
  constructor(snapshot: WorldSnapshot, mode: ClockMode = 'standing', onWorld?: (world: World) => void) {
    this.clock = new Clock(snapshot, mode)
    this.#onWorld = onWorld
    this.#records = snapshot.worlds
    this.#creators = snapshot.worlds.map(toCreator)
  }

  /** In the order of their numbers; there is at least one. */
  get creators(): readonly Creator[] {
    return this.#creators
  }

  get count(): number {
    return this.#records.length
  }

  /** That of a creator, by number from 1; `undefined` where there is none. */
  get(number: number): World | undefined {
    const records = this.#records[number - 1]
    if (records === undefined) return undefined
    return (this.#made[number - 1] ??= this.#make(records, number))
  }

  /** That of the first creator. */
  get first(): World {
    const first = this.get(1)
    if (first === undefined) throw new RangeError('There is no world')
    return first
  }

  snapshot(): WorldSnapshot {
    const { now, lastId } = this.clock
    const worlds = this.#records.map(
      (records, index) => this.#made[index]?.records() ?? withoutEnded(records, now),
    )
    return { version: 2, now, lastId, worlds }
  }

  /**
   * Goes to the state of a snapshot, of these worlds or of others. A world stays the same object, and who has subscribed to it
   * stays so, and hears nothing of it.
   *
   * @throws {WorldError} When it is no snapshot; nothing has changed then.
   */
  restore(snapshot: WorldSnapshot): void {
    this.begin(readSnapshot(snapshot))
  }

  /** @internal As `restore`, of a snapshot that is known to be one. */
  begin(known: WorldSnapshot): void {
    this.clock.set(known)
    this.#records = known.worlds
    this.#creators = known.worlds.map(toCreator)
    // A world that the snapshot does not have is kept for one that does.
    for (const [index, records] of known.worlds.entries()) this.#made[index]?.load(records)
  }

  #make(records: WorldRecords, number: number): World {
    const world = new World(records, this.clock, number)
    this.#onWorld?.(world)
    return world
  }
}

function toCreator({ creator }: WorldRecords, index: number): Creator {
  return { number: index + 1, account: creator }
}

/** What the clock has left behind has ended, though nobody was there to see it. */
function withoutEnded(records: WorldRecords, now: number): WorldRecords {
  return { ...records, typing: records.typing.filter(({ until }) => until > now) }
}
