import { bitOf } from '../validate/json-type.ts'
import type { Schema } from '../validate/schema.ts'

/** A place that was not checked: a list without items, or what the specification says nothing of. */
export interface Unseen {
  /** The place as a JSON pointer into the body, with `*` for the index of any item. */
  readonly pointer: string
  readonly why: 'empty list' | 'not specified'
}

/** What remains unknown of the answers of an operation after this body. */
export function unseenIn(schema: Schema, body: unknown): Unseen[] {
  const places = new Map<string, Unseen['why'] | undefined>()
  walk(schema, body, '', places)
  return [...places].flatMap(([pointer, why]) => (why ? [{ pointer, why }] : []))
}

/** @param places Those come upon, with `undefined` for lists that have items somewhere. */
function walk(
  schema: Schema,
  value: unknown,
  pointer: string,
  places: Map<string, Unseen['why'] | undefined>,
): void {
  const { items, members } = schema
  if (items && Array.isArray(value)) {
    if (value.length > 0) places.set(pointer, undefined)
    else if (!places.has(pointer) && !isOpen(items)) places.set(pointer, 'empty list')
    for (const item of value) walk(items, item, `${pointer}/*`, places)
  } else if (members) {
    const object: Readonly<Record<string, unknown>> = Object(value)
    for (const [name, { schema: inner }] of members) walk(inner, object[name], `${pointer}/${name}`, places)
  } else if (value !== undefined && value !== null && isOpen(schema)) places.set(pointer, 'not specified')
}

/** Whether nothing is specified but that it is an object, or not even that. */
function isOpen({ types, items, members, alternatives }: Schema): boolean {
  return !items && !members && !alternatives && (types < 0 || (types & ~bitOf.null) === bitOf.object)
}
