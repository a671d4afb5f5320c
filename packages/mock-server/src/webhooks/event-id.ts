import type { Random } from '../world/random.ts'

/** As OnlyFansAPI tells events apart. */
export function createEventId(random: Random): string {
  const digits = Array.from({ length: 16 }, () => random.integer(0, 15).toString(16))
  return `evt_${digits.join('')}`
}
