/** The instant that ids count from, in milliseconds since 1970. Ids have 18 digits from July 2020 to April 2027. */
const epoch = Date.UTC(2019, 9, 1)

const sequenceBits = 22n

/** Gives out ids as Fansly's look: decimal, beyond 2^53, and increasing with the time they were given out at. */
export class SnowflakeSequence {
  #next = 0n

  /** An id never given out before, for something made at `time`, in milliseconds since 1970. */
  at(time: number): string {
    const sequence = this.#next
    this.#next = BigInt.asUintN(Number(sequenceBits), sequence + 1n)
    return String((BigInt(time - epoch) << sequenceBits) | sequence)
  }
}

/** Orders ids from the oldest to the newest. */
export function compareIds(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other))
}
