/** What a name must be one of, for an error; with the one that was perhaps meant, where one is near. */
export function oneOf(names: Iterable<string>, given: unknown): string {
  const all = [...names]
  const near = typeof given === 'string' ? nearest(all, given) : undefined
  return `one of ${all.join(', ')}${near === undefined ? '' : ` (perhaps ${near})`}`
}

/** The name that takes the fewest strokes to make of what was given, if no more than two of them, or a third, are wrong. */
function nearest(names: readonly string[], given: string): string | undefined {
  const most = Math.max(2, given.length / 3)
  const [best] = names
    .filter((name) => Math.abs(name.length - given.length) <= most)
    .map((name) => ({ name, strokes: strokesBetween(name.toLowerCase(), given.toLowerCase()) }))
    .toSorted((one, other) => one.strokes - other.strokes)
  return best !== undefined && best.strokes <= most ? best.name : undefined
}

/** How many letters to put in, leave out or replace: the distance of Levenshtein. */
function strokesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1]
    for (const [column, wanted] of [...other].entries()) {
      const replaced = (row[column] ?? 0) + Number(letter !== wanted)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
