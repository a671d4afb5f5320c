import { EndOfIdsError } from '../errors/end-of-ids-error.ts'

/** The instant that ids count from, in milliseconds since 1970. Ids have 18 digits from July 2020 to April 2027. */
const epoch = Date.UTC(2019, 9, 1)

const sequenceBits = 22n

/** From when on an id would need more than 63 bits, in milliseconds since 1970. */
export const endOfIds: number = epoch + 2 ** 41

/** The greatest id of 63 bits. */
export const lastOfIds: bigint = 2n ** 63n - 1n

/** Gives out ids as Fansly's look: decimal, beyond 2^53, and increasing with the time they were given out at. */
export class SnowflakeSequence {
  #next = 0n

  /** An id never given out before, for something made at `time`, in milliseconds since 1970. */
  at(time: number): string {
    const sequence = this.#next
    this.#next = BigInt.asUintN(Number(sequenceBits), sequence + 1n)
    return String(firstIdAt(time) | sequence)
  }
}

/** Gives out ids that always increase, however many there are in a millisecond. */
export class SnowflakeClock {
  #last: bigint

  /** @param last - The greatest id there is. */
  constructor(last: string) {
    this.#last = BigInt(last)
  }

  /** The id given out last. */
  get last(): string {
    return String(this.#last)
  }

  /**
   * An id greater than all before, for something made at `time`, in milliseconds since 1970.
   *
   * @throws {EndOfIdsError} When there is none.
   */
  at(time: number): string {
    if (this.#last >= lastOfIds) throw new EndOfIdsError(`No id is left after ${this.#last}`)
    const first = firstIdAt(time)
    this.#last = first > this.#last ? first : this.#last + 1n
    return String(this.#last)
  }
}

/** Orders ids from the oldest to the newest. */
export function compareIds(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other))
}

function firstIdAt(time: number): bigint {
  return BigInt(time - epoch) << sequenceBits
}
