type Members = Readonly<Record<string, unknown>>

/** Whether a value is an object, and no array. */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is an array, and each of its items fits. */
export function isArrayOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false
  for (const item of value) if (!fits(item)) return false
  return true
}

/** Whether an object has no members but so many, and those of the optional ones that are there. */
export function hasOnly(object: Members, size: number, ...optional: readonly unknown[]): boolean {
  let count = size
  for (const value of optional) if (value !== undefined) count++
  for (const _name in object) count--
  return count === 0
}
