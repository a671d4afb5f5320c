/** Orders ids from the oldest to the newest: they grow with time, and the longer one of two is the newer. */
export function compareIds(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other))
}
