import type { Finding, Severity } from './finding.ts'
import { typeNames, typeOf } from './json-type.ts'
import type { Schema } from './schema.ts'

/** The name of a field as programmers choose it: no id, no sentence, no address. */
const fieldName = /^(?!.*\d{4})[A-Za-z_]\w{0,39}$/

/** More unspecified members than this in one place are the entries of a map, their names somebody's. */
const mostFields = 8

/** A place in a body, and what was found there. All items of an array are in one place. */
export class Place {
  readonly #pointer: string
  readonly #found: Set<Place>
  #inner: Map<string, Place> | undefined
  #unspecified: Map<string, Finds> | undefined
  #differences: Map<Severity, Difference> | undefined

  /** @param found Gathers the places where there is something to tell of. */
  constructor(found: Set<Place>, pointer = '') {
    this.#found = found
    this.#pointer = pointer
  }

  /** The place of a member, or with `*` that of all items. */
  at(name: string): Place {
    this.#inner ??= new Map()
    const known = this.#inner.get(name)
    if (known) return known
    const place = new Place(this.#found, `${this.#pointer}/${name}`)
    this.#inner.set(name, place)
    return place
  }

  /** What stands here, or does not, is not as specified; or it is, and none of the values that are known. */
  differs(severity: 'breaking' | 'unlisted', schema: Schema, value: unknown): void {
    this.#found.add(this)
    this.#differences ??= new Map()
    const difference = this.#differences.get(severity) ?? {
      expected: severity === 'breaking' ? expectation(schema) : `one of ${schema.values?.join(', ')}`,
      types: 0,
      count: 0,
    }
    this.#differences.set(severity, difference)
    add(difference, value)
  }

  /** The object here has a member that is not specified. */
  unspecified(name: string, value: unknown): void {
    this.#found.add(this)
    this.#unspecified ??= new Map()
    const known = this.#unspecified.get(name)
    if (known) return add(known, value)
    const shown = fieldName.test(name) && this.#unspecified.size <= mostFields ? name : '*'
    const finds = this.#unspecified.get(shown) ?? { types: 0, count: 0 }
    this.#unspecified.set(shown, finds)
    add(finds, value)
  }

  /** All that was found here, and what came here that is not specified. */
  findings(): Finding[] {
    const members = this.#unspecified ?? new Map<string, Finds>()
    const shown = members.size > mostFields ? new Map([['*', sumOf(members.values())]]) : members
    return [
      ...[...(this.#differences ?? [])].map(([severity, difference]) =>
        findingOf(severity, this.#pointer, difference),
      ),
      ...[...shown].map(([name, finds]) =>
        findingOf('additive', `${this.#pointer}/${name}`, { ...finds, expected: 'nothing' }),
      ),
    ]
  }
}

/** What stood in one place. */
interface Finds {
  /** Their types, a bit each. */
  types: number
  count: number
}

/** What stood in one place of which something else is specified. */
interface Difference extends Finds {
  readonly expected: string
}

function findingOf(severity: Severity, pointer: string, { expected, types, count }: Difference): Finding {
  return { severity, pointer, expected, actual: typeNames(types), count }
}

function add(finds: Finds, value: unknown): void {
  finds.types |= typeOf(value)
  finds.count++
}

function sumOf(parts: Iterable<Finds>): Finds {
  const sum: Finds = { types: 0, count: 0 }
  for (const { types, count } of parts) {
    sum.types |= types
    sum.count += count
  }
  return sum
}

/** What a schema expects, in words. */
function expectation({ types, pattern, minimum }: Schema): string {
  const type = types < 0 ? 'anything' : typeNames(types)
  return `${type}${pattern ? ` like ${pattern.source}` : ''}${minimum === undefined ? '' : ` from ${minimum}`}`
}
