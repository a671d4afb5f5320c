/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The members of a JSON object; none, where the value is no object. */
export function membersOf(value: unknown): [name: string, value: unknown][] {
  return isJsonObject(value) ? Object.entries(value) : []
}
