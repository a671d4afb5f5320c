/** The number that a header or a member of a body holds. */
export function numberOf(value: unknown): number | undefined {
  const number = Number(`${value}`.trim() || NaN)
  return Number.isFinite(number) ? number : undefined
}
