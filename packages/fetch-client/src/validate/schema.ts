import { bitOf } from './json-type.ts'

/**
 * What a value must be, as far as answers of the gateways are specified. All schemas have the same members in the same order,
 * because reading them is what a check costs.
 */
export interface Schema {
  /** The types that it may have, a bit each. */
  readonly types: number
  readonly pattern: RegExp | undefined
  readonly minimum: number | undefined
  /** The values that are known, of which another one is none, though it may come; null is known where its type is. */
  readonly values: readonly unknown[] | undefined
  /** What each item of an array must be. */
  readonly items: Schema | undefined
  /** Whether an item fits, with nothing unspecified in it; quick to tell, where it can be told. */
  readonly isRight: ((item: unknown) => boolean) | undefined
  /** The members of an object that are specified; others may come. `undefined` where nothing is known of them. */
  readonly members: ReadonlyMap<string, Member> | undefined
  /** How many of the members must be there. */
  readonly requiredCount: number
  /** Schemas of which one must fit. */
  readonly alternatives: readonly [Schema, ...Schema[]] | undefined
}

/** A member of an object. */
export interface Member {
  readonly schema: Schema
  readonly isRequired: boolean
}

/** What narrows a type. */
type Bounds = Partial<Pick<Schema, 'pattern' | 'minimum' | 'values'>>

/** Makes all schemas, so that they are alike. */
function make(types: number, parts: Partial<Schema> = {}): Schema {
  const { pattern, minimum, values, items, isRight, members, requiredCount = 0, alternatives } = parts
  return { types, pattern, minimum, values, items, isRight, members, requiredCount, alternatives }
}

/** Anything at all. */
export const anything: Schema = make(-1)

/** A value of one of the types that JSON Schema names. */
export function type(
  names: readonly ('array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string')[],
  bounds?: Bounds,
): Schema {
  const types = names.map((name) => (name === 'number' ? bitOf.integer | bitOf.fraction : bitOf[name]))
  return make(
    types.reduce((all, bit) => all | bit, 0),
    bounds,
  )
}

/** An object; without members one of which nothing is known. */
export function object(required?: SchemasByName, optional: SchemasByName = {}): Schema {
  if (required === undefined) return make(bitOf.object)
  const membersOf = (schemas: SchemasByName, isRequired: boolean): [string, Member][] =>
    Object.entries(schemas).map(([name, schema]) => [name, { schema, isRequired }])
  const requiredMembers = membersOf(required, true)
  return make(bitOf.object, {
    members: new Map([...requiredMembers, ...membersOf(optional, false)]),
    requiredCount: requiredMembers.length,
  })
}

type SchemasByName = Readonly<Record<string, Schema>>

/** An array of such items, and perhaps a quick test of them. */
export function array(items: Schema, isRight?: (item: unknown) => boolean): Schema {
  return make(bitOf.array, { items, isRight })
}

/** The same, or null. */
export function orNull(schema: Schema): Schema {
  if (schema.alternatives) return anyOf(...schema.alternatives, make(bitOf.null))
  return make(schema.types | bitOf.null, schema)
}

/** What fits one of several schemas. */
export function anyOf(...alternatives: readonly [Schema, ...Schema[]]): Schema {
  return make(-1, { alternatives })
}
