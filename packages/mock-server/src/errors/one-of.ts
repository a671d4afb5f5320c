import { closestMatch } from 'leven'

/** What a name must be one of, for an error; with the one that was perhaps meant, where one is near. */
export function oneOf(names: Iterable<string>, given: unknown): string {
  const all = [...names]
  const near = typeof given === 'string' ? nearest(all, given) : undefined
  return `one of ${all.join(', ')}${near === undefined ? '' : ` (perhaps ${near})`}`
}

/** The name that takes the fewest strokes to make of what was given, if no more than two of them, or a third, are wrong. */
function nearest(names: readonly string[], given: string): string | undefined {
  const inLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]))
  const maxDistance = Math.max(2, Math.floor(given.length / 3))
  const match = closestMatch(given.toLowerCase(), [...inLowerCase.keys()], { maxDistance })
  return match === undefined ? undefined : inLowerCase.get(match)
}
