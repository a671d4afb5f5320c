import type { Finding } from './finding.ts'
import { typeNames, typeOf } from './json-type.ts'
import type { Schema } from './schema.ts'

/** The name of a field as programmers choose it: no id, no sentence, no address. */
const fieldName = /^(?!.*\d{4})[A-Za-z_]\w{0,39}$/

/** More unspecified members than this in one place are the entries of a map, their names somebody's. */
const mostFields = 8

/** Collects what is found in one answer, each place once. */
export class Findings {
  readonly #broken = new Map<string, Finds & { readonly expected: string }>()
  readonly #unspecified = new Map<string, Map<string, Finds>>()

  /** What stands somewhere, or does not, is not as specified. */
  broken(path: readonly string[], schema: Schema, value: unknown): void {
    const pointer = pointerOf(path)
    let finds = this.#broken.get(pointer)
    if (!finds) this.#broken.set(pointer, (finds = { expected: expectation(schema), types: 0, count: 0 }))
    add(finds, value)
  }

  /** An object has a member that is not specified. */
  unspecified(path: readonly string[], name: string, value: unknown): void {
    const place = pointerOf(path)
    let members = this.#unspecified.get(place)
    if (!members) this.#unspecified.set(place, (members = new Map()))
    const shown = fieldName.test(name) && (members.has(name) || members.size < mostFields) ? name : '*'
    let finds = members.get(shown)
    if (!finds) members.set(shown, (finds = { types: 0, count: 0 }))
    add(finds, value)
  }

  /** All of them, what breaks first. */
  all(): Finding[] {
    const broken = [...this.#broken].map(([pointer, { expected, types, count }]): Finding => ({
      severity: 'breaking',
      pointer,
      expected,
      actual: typeNames(types),
      count,
    }))
    const additive = [...this.#unspecified].flatMap(([place, members]) =>
      [...asMap(members)].map(([name, { types, count }]): Finding => ({
        severity: 'additive',
        pointer: `${place}/${name}`,
        expected: 'nothing',
        actual: typeNames(types),
        count,
      })),
    )
    return [...broken, ...additive]
  }
}

/** What stood in one place. */
interface Finds {
  /** Their types, a bit each. */
  types: number
  count: number
}

function add(finds: Finds, value: unknown): void {
  finds.types |= typeOf(value)
  finds.count++
}

/** The members as they are, or as one where they are too many to be fields. */
function asMap(members: ReadonlyMap<string, Finds>): ReadonlyMap<string, Finds> {
  if (members.size <= mostFields) return members
  const all: Finds = { types: 0, count: 0 }
  for (const { types, count } of members.values()) {
    all.types |= types
    all.count += count
  }
  return new Map([['*', all]])
}

function pointerOf(path: readonly string[]): string {
  return path.map((name) => `/${name}`).join('')
}

/** What a schema expects, in words. */
function expectation({ types, pattern, minimum, values }: Schema): string {
  if (values) return `one of ${values.join(', ')}`
  const type = types < 0 ? 'anything' : typeNames(types)
  return `${type}${pattern ? ` like ${pattern.source}` : ''}${minimum === undefined ? '' : ` from ${minimum}`}`
}
