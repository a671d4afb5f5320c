import { isJsonObject, type JsonObject } from '../contract/json.ts'

/** A changed body; `undefined` where there was nothing to change. */
export type Drifted = { readonly body: unknown } | undefined

/** Every member of that name is called otherwise. */
export function renameField(body: unknown, field: string): Drifted {
  return mapMembers(body, field, (value) => [`${field}V2`, value])
}

/** No member of that name is there. */
export function removeField(body: unknown, field: string): Drifted {
  return mapMembers(body, field, () => undefined)
}

/** Every member of that name has a value of another type: a number for a text of digits, a text for all else. */
export function changeType(body: unknown, field: string): Drifted {
  return mapMembers(body, field, (value) => [field, otherType(value)])
}

/** Every text or number of that name is one that nobody has seen before, as when a kind of something is added. */
export function renewValue(body: unknown, field: string): Drifted {
  return mapMembers(body, field, (value) => [field, newValue(value)])
}

/** The cursor of the next page stands elsewhere than it did. */
export function moveCursor(body: unknown): Drifted {
  if (!isJsonObject(body) || !isJsonObject(body['data'])) return undefined
  const { data: outer, ...envelope } = body
  const { data: inner } = outer
  if (isJsonObject(inner) && 'nextCursor' in outer) {
    const { nextCursor, ...others } = outer
    return { body: { ...envelope, data: { ...others, data: { ...inner, nextCursor } } } }
  }
  if (isJsonObject(inner) && 'nextCursor' in inner) {
    const { nextCursor, ...others } = inner
    return { body: { ...envelope, data: { ...outer, nextCursor, data: others } } }
  }
  if (!('hasMore' in outer)) return undefined
  const { hasMore, ...others } = outer
  return { body: { ...envelope, data: others, hasMore } }
}

function otherType(value: unknown): unknown {
  if (typeof value === 'string') return /^\d+$/.test(value) ? Number(value) : { value }
  return value === null ? 'null' : JSON.stringify(value)
}

function newValue(value: unknown): unknown {
  if (typeof value === 'number') return value + 1000
  return typeof value === 'string' ? `${value}_new` : value
}

/** @param map What a member of that name becomes: its name and its value, or nothing. */
function mapMembers(
  body: unknown,
  field: string,
  map: (value: unknown) => [name: string, value: unknown] | undefined,
): Drifted {
  let isChanged = false
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (!isJsonObject(node)) return node
    const members = Object.entries<JsonObject[string]>(node).flatMap(([name, value]): [string, unknown][] => {
      if (name !== field) return [[name, walk(value)]]
      const member = map(value)
      isChanged ||= member?.[0] !== name || member[1] !== value
      return member ? [member] : []
    })
    return Object.fromEntries(members)
  }
  const drifted = walk(body)
  return isChanged ? { body: drifted } : undefined
}
