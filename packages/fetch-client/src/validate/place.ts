import type { Finding } from './finding.ts'
import { typeNames, typeOf } from './json-type.ts'
import type { Schema } from './schema.ts'

/** The name of a field as programmers choose it: no id, no sentence, no address. */
const fieldName = /^(?!.*\d{4})[A-Za-z_]\w{0,39}$/

/** More unspecified members than this in one place are the entries of a map, their names somebody's. */
const mostFields = 8

/** A place in a body, and what was found there. All items of an array are in one place. */
export class Place {
  readonly #pointer: string
  readonly #found: Place[]
  #inner: Map<string, Place> | undefined
  #unspecified: Map<string, Finds> | undefined
  #broken: (Finds & { readonly expected: string }) | undefined

  /** @param found Gathers the places where there is something to tell of. */
  constructor(found: Place[], pointer = '') {
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

  /** What stands here, or does not, is not as specified. */
  broken(schema: Schema, value: unknown): void {
    if (!this.#broken) {
      this.#broken = { expected: expectation(schema), types: 0, count: 0 }
      if (!this.#unspecified) this.#found.push(this)
    }
    add(this.#broken, value)
  }

  /** The object here has a member that is not specified. */
  unspecified(name: string, value: unknown): void {
    if (!this.#unspecified) {
      this.#unspecified = new Map()
      if (!this.#broken) this.#found.push(this)
    }
    const known = this.#unspecified.get(name)
    if (known) return add(known, value)
    const shown = fieldName.test(name) && this.#unspecified.size <= mostFields ? name : '*'
    const finds = this.#unspecified.get(shown) ?? { types: 0, count: 0 }
    this.#unspecified.set(shown, finds)
    add(finds, value)
  }

  /** What breaks here. */
  breaking(): Finding[] {
    if (!this.#broken) return []
    const { expected, types, count } = this.#broken
    return [{ severity: 'breaking', pointer: this.#pointer, expected, actual: typeNames(types), count }]
  }

  /** What came here that is not specified. */
  additive(): Finding[] {
    const members = this.#unspecified ?? new Map<string, Finds>()
    const shown = members.size > mostFields ? new Map([['*', sumOf(members.values())]]) : members
    return [...shown].map(([name, { types, count }]) => {
      const pointer = `${this.#pointer}/${name}`
      return { severity: 'additive', pointer, expected: 'nothing', actual: typeNames(types), count }
    })
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

function sumOf(parts: Iterable<Finds>): Finds {
  const sum: Finds = { types: 0, count: 0 }
  for (const { types, count } of parts) {
    sum.types |= types
    sum.count += count
  }
  return sum
}

/** What a schema expects, in words. */
function expectation({ types, pattern, minimum, values }: Schema): string {
  if (values) return `one of ${values.join(', ')}`
  const type = types < 0 ? 'anything' : typeNames(types)
  return `${type}${pattern ? ` like ${pattern.source}` : ''}${minimum === undefined ? '' : ` from ${minimum}`}`
}
