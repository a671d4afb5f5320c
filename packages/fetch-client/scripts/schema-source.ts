import { PredicateSource } from './predicate-source.ts'

/** A schema of a specification, as JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What says nothing of the value, or nothing that is checked. */
const silent = new Set(['description', 'title', 'examples', 'x-source', 'format', 'additionalProperties'])

/** Writes schemas as constants of TypeScript that build them, each schema with a name once. */
export class SchemaSource {
  readonly #schemas: Readonly<Record<string, JsonSchema>>
  readonly #values = new Map<string, string>()
  readonly #named = new Map<string, string>()
  readonly #predicates: PredicateSource

  /** @param schemas Those of the document, by name. */
  constructor(schemas: Readonly<Record<string, JsonSchema>>) {
    this.#schemas = schemas
    this.#predicates = new PredicateSource(schemas)
  }

  /** The constants that the expressions refer to, those first that others need. */
  get constants(): string {
    return [
      [this.#predicates.functions],
      [...this.#values].map(([source, name]) => `const ${name} = ${source}`),
      [...this.#named].map(([name, source]) => `const ${name} = ${source}`),
    ]
      .map((lines) => lines.join('\n'))
      .join('\n\n')
  }

  /**
   * An expression for a schema.
   *
   * @throws Error for what the check of answers does not know.
   */
  expression(schema: JsonSchema, place: string): string {
    const { $ref, anyOf, type, properties, required = [], items, ...rest } = schema
    const { pattern, minimum, 'x-extensible-enum': values, ...unknown } = rest
    const strange = Object.keys(unknown).find((keyword) => !silent.has(keyword))
    if (strange) throw new Error(`${place}: the check of answers does not know \`${strange}\``)
    if ((unknown['additionalProperties'] ?? true) !== true)
      throw new Error(`${place}: the check of answers knows no other members but those by name`)
    const bound = Object.keys(rest).find((keyword) => !silent.has(keyword))
    if (bound && (type === undefined || type === 'object' || $ref || anyOf || items))
      throw new Error(`${place}: the check of answers knows \`${bound}\` of simple types only`)
    if (values && (pattern ?? minimum) !== undefined)
      throw new Error(`${place}: the check of answers knows \`x-extensible-enum\` beside a type alone`)
    if (typeof $ref === 'string') return this.#reference($ref)
    if (Array.isArray(anyOf)) return this.#anyOf(anyOf, place)
    if (type === 'object' && properties) return this.#object(Object(properties), required, place)
    if (type === 'object') return 'object()'
    if (type === 'array' && items) return this.#array(Object(items), `${place}/*`)
    if (type === undefined && Object.keys(schema).every((keyword) => silent.has(keyword))) return 'anything'
    if (type === undefined || properties || items) throw new Error(`${place}: of which type is it?`)
    return this.#value([type].flat().map(String), { pattern, minimum, values })
  }

  #array(items: JsonSchema, place: string): string {
    const test = this.#predicates.of(items)
    return `array(${this.expression(items, place)}${test ? `, ${test}` : ''})`
  }

  #reference($ref: string): string {
    const name = $ref.slice('#/components/schemas/'.length)
    const schema = this.#schemas[name]
    if (!schema) throw new Error(`${$ref} leads nowhere`)
    if (!this.#named.has(name)) this.#named.set(name, this.expression(schema, name))
    return name
  }

  #anyOf(schemas: readonly JsonSchema[], place: string): string {
    const others = schemas.filter(({ type }) => type !== 'null').map((one) => this.expression(one, place))
    const either = others.length === 1 ? String(others[0]) : `anyOf(${others.join(', ')})`
    return others.length < schemas.length ? `orNull(${either})` : either
  }

  #object(properties: Readonly<Record<string, JsonSchema>>, required: unknown, place: string): string {
    const missing = [required].flat().find((name) => !Object.hasOwn(properties, String(name)))
    if (missing !== undefined)
      throw new Error(`${place}: \`${String(missing)}\` is required and not specified`)
    const members = (isRequired: boolean): string[] =>
      Object.entries(properties)
        .filter(([name]) => Object(required).includes(name) === isRequired)
        .map(([name, schema]) => `${name}: ${this.expression(schema, `${place}/${name}`)}`)
    const known = members(true)
    const optional = members(false)
    return `object(${literal(known)}${optional.length ? `, ${literal(optional)}` : ''})`
  }

  /** Values that are nothing but themselves: the same ones share a constant. */
  #value(types: readonly string[], { pattern, minimum, values }: Readonly<Record<string, unknown>>): string {
    const bounds = [
      ...(pattern === undefined ? [] : [`pattern: /${String(pattern)}/`]),
      ...(minimum === undefined ? [] : [`minimum: ${String(minimum)}`]),
      ...(values === undefined ? [] : [`values: ${JSON.stringify(values)}`]),
    ]
    const source = `type([${types.map((name) => `'${name}'`).join(', ')}]${bounds.length ? `, { ${bounds.join(', ')} }` : ''})`
    const known = this.#values.get(source)
    if (known) return known
    const plain = types.join('Or').replaceAll(/(?<=Or)./g, (letter) => letter.toUpperCase())
    const alike = [...this.#values.values()].filter((name) => name.replace(/\d+$/, '') === `${plain}Like`)
    const name = bounds.length ? `${plain}Like${alike.length + 1}` : plain === 'null' ? 'justNull' : plain
    this.#values.set(source, name)
    return name
  }
}

function literal(members: readonly string[]): string {
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}
