import { type Finding, isBreaking } from './finding.ts'
import { Findings } from './findings.ts'
import { bitOf, typeOf } from './json-type.ts'
import type { Member, Schema } from './schema.ts'

/** Compares a parsed body with its schema, and tells all that differs. */
export function inspect(schema: Schema, body: unknown): Finding[] {
  const findings = new Findings()
  walk(schema, body, [], findings)
  return findings.all()
}

/** @param path Where the value stands; it is the same array all the way down. */
function walk(schema: Schema, value: unknown, path: string[], findings: Findings): void {
  if (schema.alternatives) return walkAlternatives(schema.alternatives, value, path, findings)
  const type = typeOf(value)
  if (!(schema.types & type) || !isWithin(schema, value)) return findings.broken(path, schema, value)
  if (schema.items && Array.isArray(value)) {
    path.push('*')
    for (const item of value) walk(schema.items, item, path, findings)
    path.pop()
  } else if (schema.members && type === bitOf.object) {
    walkMembers(schema.members, schema.requiredCount, Object(value), path, findings)
  }
}

function walkMembers(
  members: ReadonlyMap<string, Member>,
  requiredCount: number,
  object: Readonly<Record<string, unknown>>,
  path: string[],
  findings: Findings,
): void {
  let count = 0
  for (const name of Object.keys(object)) {
    const member = members.get(name)
    const value = object[name]
    if (member) {
      if (member.isRequired) count++
      path.push(name)
      walk(member.schema, value, path, findings)
      path.pop()
    } else findings.unspecified(path, name, value)
  }
  if (count === requiredCount) return
  for (const [name, { schema, isRequired }] of members)
    if (isRequired && !Object.hasOwn(object, name)) findings.broken([...path, name], schema, undefined)
}

/** Tells what differs from the alternative that is nearest. */
function walkAlternatives(
  alternatives: readonly Schema[],
  value: unknown,
  path: string[],
  findings: Findings,
): void {
  const breaks = alternatives.map((schema) => inspect(schema, value).filter(isBreaking).length)
  const nearest = alternatives[breaks.indexOf(Math.min(...breaks))]
  if (nearest) walk(nearest, value, path, findings)
}

function isWithin({ pattern, minimum, values }: Schema, value: unknown): boolean {
  return (
    (pattern === undefined || typeof value !== 'string' || pattern.test(value)) &&
    (minimum === undefined || typeof value !== 'number' || value >= minimum) &&
    (values === undefined || values.includes(value))
  )
}
