/** Orders ids from the oldest to the newest: they grow with time, and the longer one of two is the newer. */
export function compareIds(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other))
}

/** The newest of some ids; `'0'` of none. */
export function newestOf(ids: Iterable<string | undefined>): string {
  let newest = '0'
  for (const id of ids) if (id !== undefined && compareIds(id, newest) > 0) newest = id
  return newest
}
