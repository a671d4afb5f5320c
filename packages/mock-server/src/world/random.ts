/** Even and repeatable, for data that must look random and never change. Not for secrets. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number
  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number
  /** True in this share of the cases. */
  chance(share: number): boolean
  /** @throws {RangeError} When there is nothing to pick from. */
  pick<Item>(items: readonly Item[]): Item
}

/** A source for one seed. Streams of it are independent, so that a change in one thing made from it leaves the others alone. */
export function createRandom(seed: number, stream: number): Random {
  const next = mulberry32((seed ^ Math.imul(stream + 1, 0x9e3779b1)) >>> 0)
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    integer,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)]
      if (item === undefined) throw new RangeError('Nothing to pick from')
      return item
    },
  }
}

/** Tommy Ettinger's Mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
