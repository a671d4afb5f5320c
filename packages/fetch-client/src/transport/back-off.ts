/** How long to wait before the attempt after the given one, in milliseconds: anything up to twice as long as the last time. */
export function backOffMs(attempt: number): number {
  return Math.random() * Math.min(8000, 500 * 2 ** (attempt - 1))
}
