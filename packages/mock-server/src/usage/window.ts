/** Counts what happens in a minute. Times are in milliseconds. */
export interface Window {
  /** How many count at this time. */
  used(now: number): number
  add(now: number): void
  /** How many milliseconds until there is room for one more. */
  wait(now: number): number
}
