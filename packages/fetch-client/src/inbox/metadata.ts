/**
 * What a text of JSON holds, and what the texts of JSON in it hold; `undefined` where it is none. It never throws.
 *
 * OnlyFansAPI has such texts in `metadata`, `groupFlagsMetadata` and others, one inside the other, and empty ones too.
 *
 * @example
 * ```ts
 * import { parseMetadata } from '@fansly-chats/fetch-client/inbox'
 *
 * console.log(parseMetadata('{"1":"{\\"price\\":2000}"}')) // { '1': { price: 2000 } }
 * console.log(parseMetadata('')) // undefined
 * ```
 */
export function parseMetadata(text: unknown): unknown {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text, (_key, value) => (isJsonText(value) ? (parseMetadata(value) ?? value) : value))
  } catch {
    return undefined
  }
}

/** Whether a text looks like an object or a list: one of digits alone may be an id. */
function isJsonText(value: unknown): boolean {
  return typeof value === 'string' && /^\s*[[{]/.test(value)
}
