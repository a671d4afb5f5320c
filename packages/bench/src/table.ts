/** A ratio, to two places. */
export function ratio(value: number, unit: number): number {
  return rounded(value / unit, 2)
}

export function rounded(value: number, places: number): number {
  return Number(value.toFixed(places))
}

export function mark(has: boolean): string {
  return has ? 'yes' : 'no'
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}
