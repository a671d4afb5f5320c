/** The types of JSON as bits, so that a schema may have several. A number without a fraction is an integer. */
export const bitOf = {
  null: 1,
  boolean: 2,
  integer: 4,
  fraction: 8,
  string: 16,
  array: 32,
  object: 64,
  /** Not there at all, and so none of the types of a schema. */
  nothing: 128,
} as const

/** The bit of a value's type. */
export function typeOf(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return bitOf.string
    case 'number':
      return Number.isInteger(value) ? bitOf.integer : bitOf.fraction
    case 'boolean':
      return bitOf.boolean
    case 'object':
      return value === null ? bitOf.null : Array.isArray(value) ? bitOf.array : bitOf.object
    default:
      return bitOf.nothing
  }
}

/** The types of some bits in words, such as `string or null`. */
export function typeNames(types: number): string {
  const names = Object.entries(bitOf).flatMap(([name, bit]) => (types & bit ? [name] : []))
  return names.join(' or ').replace('integer or fraction', 'number')
}
