// The check of answers agrees with Ajv, and its quick tests of rows with the slow walk, whatever the bodies are like.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers as apifansly } from '../apifansly/answers.ts'
import { answers as onlyfansapi } from '../onlyfansapi/answers.ts'
import { type Finding, isBreaking } from './finding.ts'
import { findingsIn } from './findings-in.ts'
import { inspect } from './inspect.ts'
import type { Schema } from './schema.ts'

interface JsonSchema {
  readonly $ref?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly type?: string | readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly 'x-extensible-enum'?: readonly unknown[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
}

interface Response {
  readonly $ref?: string
  readonly content?: { readonly 'application/json': { readonly schema: JsonSchema } }
}

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { operationId?: string; responses?: Record<string, Response> }>>>
  >
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>
    readonly responses: Readonly<Record<string, Response>>
  }
}

const odd = fc.constantFrom<unknown>(null, '', '1', 'a', 0, -1, 1.5, 1e21, true, [], {}, [null], { a: 1 }, [
  [],
])

describe.for([
  ['apifansly', apifansly],
  ['onlyfansapi', onlyfansapi],
] as const)('%s', ([provider, answers]) => {
  const file = new URL(import.meta.resolve(`@fansly-chats/specs/${provider}.json`))
  const document: Document = JSON.parse(readFileSync(file, 'utf8'))
  const { schemas, responses } = document.components
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false })
  ajv.addSchema({ $id: 'document', ...document })

  const bodies = Object.values(document.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId = '', responses: own = {} }) =>
      Object.entries(own).flatMap(([status, { $ref, content }]) => {
        const { schema } = (content ?? responses[nameIn($ref)]?.content)?.['application/json'] ?? {}
        return schema?.$ref
          ? [{ operationId, status: status === 'default' ? '599' : status, $ref: schema.$ref }]
          : []
      }),
    ),
  )

  const bodyOf = ({
    $ref,
    anyOf,
    type,
    pattern,
    minimum,
    properties,
    required,
    items,
    'x-extensible-enum': values,
  }: JsonSchema): fc.Arbitrary<unknown> => {
    if ($ref) return bodyOf(schemas[nameIn($ref)] ?? {})
    if (anyOf) return fc.oneof(...anyOf.map(bodyOf))
    if (values) return fc.constantFrom(...values)
    const kinds: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
      null: fc.constant(null),
      boolean: fc.boolean(),
      integer: fc.nat(),
      number: fc.double({ min: minimum ?? -1e9, max: 1e9, noNaN: true }).map((value) => value + 0),
      string: pattern === undefined ? fc.string() : fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String),
      array: fc.array(items ? bodyOf(items) : odd, { maxLength: 3 }),
      object: fc.record(
        Object.fromEntries(Object.entries(properties ?? {}).map(([name, schema]) => [name, bodyOf(schema)])),
        { requiredKeys: [...(required ?? [])] },
      ),
    }
    const types = type === undefined ? undefined : [type].flat()
    return types ? fc.oneof(...types.flatMap((name) => kinds[name] ?? [])) : odd
  }

  test('every answer of the document is in the table', () => {
    expect(bodies.length).toBeGreaterThan(80)
    const statuses = Object.entries(answers).flatMap(([operation, { success, failure }]) =>
      [...Object.keys(success), ...Object.keys(failure)].map((status) => `${operation} ${status}`),
    )
    expect(statuses.toSorted()).toEqual(
      bodies
        .map(({ operationId, status }) => `${operationId} ${status === '599' ? 'default' : status}`)
        .toSorted(),
    )
  })

  const distinct = [...new Map(bodies.map((body) => [body.$ref, body])).values()]

  test.for(distinct)('$operationId $status', ({ operationId, status, $ref }) => {
    const isValid = ajv.compile({ $ref: `document${$ref}` })
    const code = status === '2XX' ? 200 : Number(status)
    const slow = withoutQuickTests(schemaOf(operationId, status))
    fc.assert(
      fc.property(bodyOf({ $ref }), fc.array(change, { maxLength: 4 }), (original, changes) => {
        const body = changes.reduce<unknown>((value, apply) => apply(value), original)
        const findings = findingsIn(answers, operationId, code, body)
        expect(findings.some(isBreaking)).toBe(!isValid(body))
        expect(inspect(slow, body).toSorted(byPointer)).toEqual(findings.toSorted(byPointer))
        expect(changes.length > 0 || findings.length === 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  function schemaOf(operation: string, status: string): Schema {
    const { success = {}, failure = {} } = answers[operation] ?? {}
    const schema = success[status] ?? failure[status] ?? failure['default']
    if (!schema) throw new Error(`${operation} ${status} is not in the table`)
    return schema
  }
})

/** The order of findings is that in which places were come upon. */
function byPointer(one: Finding, other: Finding): number {
  return one.pointer.localeCompare(other.pointer)
}

function nameIn($ref = ''): string {
  return $ref.replace(/.*\//, '')
}

type Container = Record<string, unknown> | unknown[]

/** Changes one place of a body: what stands there goes, becomes something else, or gets another name; or something comes. */
const change: fc.Arbitrary<(body: unknown) => unknown> = fc
  .record({ at: fc.nat(), kind: fc.constantFrom('delete', 'replace', 'rename', 'add'), value: odd })
  .map(({ at, kind, value }) => (original) => {
    const body = structuredClone(original)
    const places = placesIn(body)
    const [container, key] = places[at % places.length] ?? []
    if (!container || key === undefined) return value
    const old = Reflect.get(container, key)
    if (kind !== 'add' && Array.isArray(container)) Reflect.set(container, key, value)
    else if (kind === 'replace') Reflect.set(container, key, value)
    else if (kind === 'add')
      Reflect.set(container, Array.isArray(container) ? container.length : 'isNew', value)
    else {
      Reflect.deleteProperty(container, key)
      if (kind === 'rename') Reflect.set(container, `${key}V2`, old)
    }
    return body
  })

function placesIn(value: unknown): [Container, string][] {
  if (typeof value !== 'object' || value === null) return []
  const container: Container = Object(value)
  return Object.entries(container).flatMap(([key, inner]): [Container, string][] => [
    [container, key],
    ...placesIn(inner),
  ])
}

function withoutQuickTests(schema: Schema): Schema {
  const { items, members, alternatives } = schema
  return {
    ...schema,
    isRight: undefined,
    items: items && withoutQuickTests(items),
    members:
      members &&
      new Map(
        [...members].map(([name, member]) => [name, { ...member, schema: withoutQuickTests(member.schema) }]),
      ),
    alternatives: alternatives && [
      withoutQuickTests(alternatives[0]),
      ...alternatives.slice(1).map(withoutQuickTests),
    ],
  }
}
