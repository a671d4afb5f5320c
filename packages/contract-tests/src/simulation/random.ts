/** Draws that look random and follow from a seed alone. */
export interface Random {
  /** From 0 up to 1, without 1. */
  next(): number
  /** Whether something happens that does so often, from 0 to 1. */
  chance(often: number): boolean
  /** A whole number, both ends among them. */
  integer(least: number, most: number): number
  pick<Value>(...values: readonly Value[]): Value
}

/** Draws of a seed, by mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    integer,
    chance: (often) => next() < often,
    pick(...values) {
      const chosen = integer(0, values.length - 1)
      for (const [index, value] of values.entries()) if (index === chosen) return value
      throw new RangeError('There is nothing to pick from')
    },
  }
}
