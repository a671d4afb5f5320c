import { isJsonObject, membersOf } from '../contract/json.ts'

/**
 * Values that a schema can refuse in every place where it says something about an example: other things altogether, the
 * example with every leaf of another type, and the example without members, at each depth.
 */
export function brokenValues(example: unknown): unknown[] {
  const depths = Array.from({ length: depthOf(example) }, (_, depth) => depth)
  return [
    null,
    false,
    0,
    'broken',
    [],
    withOtherLeaves(example),
    ...depths.map((depth) => withoutMembers(example, depth)),
  ]
}

function withOtherLeaves(value: unknown): unknown {
  if (isJsonObject(value)) return mapMembers(value, withOtherLeaves)
  if (Array.isArray(value)) return value.map(withOtherLeaves)
  return value === null ? 'broken' : { broken: true }
}

/** A copy whose objects at this depth are empty; lists are no depth of their own. */
function withoutMembers(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutMembers(item, depth))
  if (!isJsonObject(value)) return value
  return depth === 0 ? {} : mapMembers(value, (member) => withoutMembers(member, depth - 1))
}

/** How many objects are inside each other. */
function depthOf(value: unknown): number {
  if (Array.isArray(value)) return Math.max(0, ...value.map(depthOf))
  return isJsonObject(value) ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
}

function mapMembers(value: object, map: (member: unknown) => unknown): object {
  return Object.fromEntries(membersOf(value).map(([name, member]) => [name, map(member)]))
}
