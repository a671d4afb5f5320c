import { readFileSync } from 'node:fs'

/** A small document without faults, as JSON without white space. Tests break it in one place. */
export const fixture: string = JSON.stringify(
  JSON.parse(readFileSync(new URL('fixture.json', import.meta.url), 'utf8')),
)

/** The fixture with one text in it replaced by another. */
export function brokenFixture(from: string, to: string): string {
  if (!fixture.includes(from)) throw new Error(`The fixture has no ${from}`)
  return fixture.replace(from, () => to)
}
