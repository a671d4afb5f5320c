import { readFileSync } from 'node:fs'
import type { Random } from '../simulation/random.ts'

/** What this project's specifications say of a value. */
interface Schema {
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly examples?: readonly unknown[]
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
}

type Schemas = Readonly<Record<string, Schema>>

const schemas: Readonly<Record<'apifansly' | 'onlyfansapi', Schemas>> = {
  apifansly: read('apifansly'),
  onlyfansapi: read('onlyfansapi'),
}

/** An answer as a schema allows it, by its name: fields that may be missing are at times, lists have up to three items. */
export function answerOf(provider: keyof typeof schemas, name: string, random: Random): unknown {
  return valueOf({ $ref: name }, schemas[provider], random)
}

function valueOf(schema: Schema, known: Schemas, random: Random): unknown {
  if (schema.$ref !== undefined)
    return valueOf(known[schema.$ref.split('/').at(-1) ?? ''] ?? {}, known, random)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return valueOf(random.pick(...choices), known, random)
  if ('const' in schema) return schema.const
  if (schema.enum) return random.pick(...schema.enum)
  const type = random.pick(...[schema.type ?? 'object'].flat())
  switch (type) {
    case 'array':
      return Array.from({ length: random.integer(0, 3) }, () => valueOf(schema.items ?? {}, known, random))
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) || random.chance(0.7))
          .map(([name, member]) => [name, valueOf(member, known, random)]),
      )
    case 'boolean':
      return random.chance(0.5)
    case 'null':
      return null
    case 'integer':
      return random.integer(0, 3)
    case 'number':
      return random.pick(random.next(), random.integer(0, 2_000_000_000), Date.now())
    default:
      return random.pick(
        String(random.integer(1, 9)),
        String(random.next()).slice(2),
        ...(schema.examples ?? []),
      )
  }
}

const oddities = [
  null,
  '',
  '0',
  0,
  -1,
  1e300,
  true,
  [],
  {},
  [null],
  'text',
  '{"1":"{}"}',
  [[1]],
  { id: null },
] as const

/** The answer with something else in a place or several. */
export function mutated(value: unknown, random: Random): unknown {
  if (random.chance(0.03)) return random.pick<unknown>(...oddities)
  if (Array.isArray(value)) return value.map((item) => mutated(item, random))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => !random.chance(0.02))
      .map(([name, member]) => [name, mutated(member, random)]),
  )
}

function read(provider: string): Schemas {
  const document = readFileSync(new URL(import.meta.resolve(`@fansly-chats/specs/${provider}.json`)), 'utf8')
  const { components }: { components: { schemas: Schemas } } = JSON.parse(document)
  return components.schemas
}
