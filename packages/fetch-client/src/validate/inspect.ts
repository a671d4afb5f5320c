import { type Finding, isBreaking, severities } from './finding.ts'
import { typeOf } from './json-type.ts'
import { Place } from './place.ts'
import { isObject } from './predicates.ts'
import type { Member, Schema } from './schema.ts'

/** Compares a parsed body with its schema, and tells all that differs. */
export function inspect(schema: Schema, body: unknown): Finding[] {
  const found = new Set<Place>()
  walk(schema, body, new Place(found))
  const findings = [...found].flatMap((place) => place.findings())
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
}

function walk(schema: Schema, value: unknown, place: Place): void {
  if (schema.alternatives) walk(nearestOf(schema.alternatives, value), value, place)
  else if (!fits(schema, value)) place.differs('breaking', schema, value)
  else if (!isListed(schema, value)) place.differs('unlisted', schema, value)
  else if (schema.items && Array.isArray(value)) walkItems(schema.items, schema.isRight, value, place.at('*'))
  else if (schema.members && isObject(value)) walkMembers(schema.members, schema.requiredCount, value, place)
}

/** After so many items that differ the others are likely to, and a quick test of them would be for nothing. */
const mostOdd = 8

function walkItems(
  schema: Schema,
  isRight: Schema['isRight'],
  items: readonly unknown[],
  place: Place,
): void {
  let odd = 0
  for (const item of items) {
    if (odd < mostOdd && isRight?.(item)) continue
    odd++
    walk(schema, item, place)
  }
}

function walkMembers(
  members: ReadonlyMap<string, Member>,
  requiredCount: number,
  object: Readonly<Record<string, unknown>>,
  place: Place,
): void {
  let count = 0
  for (const name in object) {
    const member = members.get(name)
    const value = object[name]
    if (!member) place.unspecified(name, value)
    else {
      const { schema, isRequired } = member
      if (isRequired) count++
      if (!isLeaf(schema) || !fits(schema, value) || !isListed(schema, value))
        walk(schema, value, place.at(name))
    }
  }
  if (count === requiredCount) return
  for (const [name, { schema, isRequired }] of members)
    if (isRequired && !Object.hasOwn(object, name)) place.at(name).differs('breaking', schema, undefined)
}

/** The alternative with the fewest breaks. */
function nearestOf(alternatives: readonly [Schema, ...Schema[]], value: unknown): Schema {
  const breaks = alternatives.map((schema) => inspect(schema, value).filter(isBreaking).length)
  return alternatives[breaks.indexOf(Math.min(...breaks))] ?? alternatives[0]
}

/** Whether there is nothing below a value that is specified. */
function isLeaf({ items, members, alternatives }: Schema): boolean {
  return !items && !members && !alternatives
}

/** Whether a value may stand there, whatever is in it. */
function fits({ types, pattern, minimum }: Schema, value: unknown): boolean {
  return (
    (types & typeOf(value)) !== 0 &&
    (pattern === undefined || typeof value !== 'string' || pattern.test(value)) &&
    (minimum === undefined || typeof value !== 'number' || value >= minimum)
  )
}

/** Whether a value that fits is one of those that are known, where some are. */
function isListed({ values }: Schema, value: unknown): boolean {
  return values === undefined || value === null || values.includes(value)
}
