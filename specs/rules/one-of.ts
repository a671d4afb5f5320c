/** Reports a member that is missing, or none of the values that it may have. */
import type { Place } from './document.ts'
import type { Context } from './redocly.ts'

export function reportUnlessOneOf(
  place: Place,
  key: string,
  values: readonly string[],
  owner: string,
  context: Context,
): void {
  const value = place.node[key]
  if (values.includes(String(value))) return
  const found = value === undefined ? 'has none' : `says ${JSON.stringify(value)}`
  const message = `\`${key}\` must be ${values.join(' or ')}; ${owner} ${found}.`
  context.report({ message, location: value === undefined ? place.at.key() : place.at.child([key]) })
}
