import type { JsonSchema } from './schema-source.ts'

/** Writes functions that tell fast whether a value is as its schema says, with nothing unspecified in it. */
export class PredicateSource {
  readonly #schemas: Readonly<Record<string, JsonSchema>>
  readonly #functions = new Map<string, string>()
  readonly #patterns = new Map<string, string>()

  /** @param schemas Those of the document, by name. */
  constructor(schemas: Readonly<Record<string, JsonSchema>>) {
    this.#schemas = schemas
  }

  /** The functions that the expressions refer to. */
  get functions(): string {
    return [...this.#patterns, ...this.#functions]
      .map(([name, source]) => `const ${name} = ${source}`)
      .join('\n')
  }

  /** An expression for a function that takes a value; `undefined` where all values fit. */
  of(schema: JsonSchema): string | undefined {
    const { $ref } = schema
    if (typeof $ref === 'string') return this.#reference($ref)
    const test = this.#test(schema, 'item')
    return test && `(item: unknown) => ${test}`
  }

  /** An expression that is true where a value fits and is one of those known; `undefined` where all values do. */
  #test(schema: JsonSchema, value: string): string | undefined {
    const { $ref, anyOf, type, properties, items, pattern, minimum, 'x-extensible-enum': values } = schema
    if (typeof $ref === 'string') return `${this.#reference($ref)}(${value})`
    if (Array.isArray(anyOf)) return anyTest(anyOf.map((one) => this.#test(one, value)))
    if (type === undefined) return undefined
    if (Array.isArray(values)) {
      const isNullable = [type].flat().includes('null')
      const listed = isNullable ? [...values, null] : values
      return anyTest(listed.map((one) => `${value} === ${JSON.stringify(one)}`))
    }
    if (type === 'object') return properties ? this.#object(schema, value) : `isObject(${value})`
    if (type === 'array') {
      const test = items && this.of(Object(items))
      return test ? `isArrayOf(${value}, ${test})` : `Array.isArray(${value})`
    }
    const kinds = [type].flat().map((name) => {
      const basic = basicTest(String(name), value)
      if (name === 'string' && pattern !== undefined)
        return `(${basic} && ${this.#pattern(String(pattern))}.test(${value}))`
      return (name === 'integer' || name === 'number') && minimum !== undefined
        ? `(${basic} && Number(${value}) >= ${String(minimum)})`
        : basic
    })
    return anyTest(kinds)
  }

  #object({ properties, required = [] }: JsonSchema, value: string): string {
    const entries = Object.entries<JsonSchema>(Object(properties))
    const isRequired = (name: string): boolean => Object(required).includes(name)
    const member = (name: string): string => `${value}['${name}']`
    const tests = entries.flatMap(([name, schema]) => {
      const test = this.#test(schema, member(name))
      if (!test) return isRequired(name) ? [`${member(name)} !== undefined`] : []
      return [isRequired(name) ? test : `(${member(name)} === undefined || ${test})`]
    })
    const optional = entries.filter(([name]) => !isRequired(name)).map(([name]) => `, ${member(name)}`)
    const size = entries.length - optional.length
    return [`isObject(${value})`, ...tests, `hasOnly(${value}, ${size}${optional.join('')})`].join(' && ')
  }

  /** A constant: a literal would be made anew each time. */
  #pattern(source: string): string {
    const literal = `/${source}/`
    const known = [...this.#patterns].find(([, other]) => other === literal)
    const name = known?.[0] ?? `pattern${this.#patterns.size + 1}`
    this.#patterns.set(name, literal)
    return name
  }

  #reference($ref: string): string {
    const schema = $ref.slice('#/components/schemas/'.length)
    const name = `is${schema}`
    if (!this.#functions.has(name)) {
      this.#functions.set(name, '')
      this.#functions.set(
        name,
        `(value: unknown): boolean => ${this.#test(Object(this.#schemas[schema]), 'value') ?? 'value !== undefined'}`,
      )
    }
    return name
  }
}

/** One of several tests; `undefined` where one of them is none. */
function anyTest(tests: readonly (string | undefined)[]): string | undefined {
  return tests.includes(undefined) ? undefined : tests.length === 1 ? tests[0] : `(${tests.join(' || ')})`
}

function basicTest(type: string, value: string): string {
  if (type === 'null') return `${value} === null`
  return type === 'integer' ? `Number.isInteger(${value})` : `typeof ${value} === '${type}'`
}
