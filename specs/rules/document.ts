/** An OpenAPI document as the rules ask about it, across its files: operations, bodies, schemas, properties. */
import { isObject, type Json, type JsonObject } from '../scripts/json.ts'
import type { Context, Location } from './redocly.ts'

/** A part of the document, and where it stands. */
export interface Place {
  readonly node: JsonObject
  readonly at: Location
}

export interface Content extends Place {
  readonly mediaType: string
}

interface Response extends Place {
  readonly status: string
  readonly content: readonly Content[]
  readonly headers: readonly Named[]
}

/** A member of a map, as it is written: a `$ref` is not followed. */
interface Named extends Place {
  readonly name: string
}

interface Operation extends Place {
  readonly kind: 'path' | 'webhook'
  /** How messages call it: its `operationId`, or its method and path. */
  readonly name: string
  readonly parameters: readonly Place[]
  readonly requestContent: readonly Content[]
  readonly responses: readonly Response[]
}

export interface Schema extends Place {
  /** Whether it has a name of its own: a file of its own, or a key among the components. */
  readonly isNamed: boolean
  /** The schema that it adds to in place, through `allOf`, `anyOf`, `if` and the like. */
  readonly adjoins: Schema | undefined
}

/** A parameter or a response header, each once; a header as it is written: a `$ref` is not followed. */
interface Value extends Named {
  readonly kind: 'parameter' | 'header'
}

export interface Document {
  readonly operations: readonly Operation[]
  readonly values: readonly Value[]
  /** Every schema, once. */
  readonly schemas: readonly Schema[]
  /** Every property as it is written, for what it says besides a `$ref`. */
  readonly properties: readonly Named[]
  /** The schemas of the bodies that we send. */
  readonly sent: readonly Schema[]
  /** The schemas of the bodies that a gateway sends: responses, and webhook events. */
  readonly received: readonly Schema[]
}

const inPlaceLists = ['allOf', 'anyOf', 'oneOf']
const inPlace = ['if', 'then', 'else', 'not']
const deeperMaps = ['properties', 'patternProperties', '$defs']
const deeper = [
  'items',
  'contains',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'propertyNames',
]
const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']

/** The place that a value stands for, with a `$ref` followed. */
export function follow(value: Json | undefined, at: Location, context: Context): Place | undefined {
  if (!isObject(value)) return undefined
  if (typeof value['$ref'] !== 'string') return { node: value, at }
  const { node, location } = context.resolve(value, at.source.absoluteRef)
  return isObject(node) && location !== undefined ? { node, at: location } : undefined
}

/** The members of a map under a key, as they are written. */
function members({ node, at }: Place, key: string, context: Context): Named[] {
  const map = follow(node[key], at.child([key]), context)
  if (map === undefined) return []
  return Object.entries(map.node).flatMap(([name, value]) =>
    isObject(value) ? [{ name, node: value, at: map.at.child([name]) }] : [],
  )
}

/** The members of a map under a key, with their `$ref`s followed. */
const followed = (place: Place, key: string, context: Context): Named[] =>
  members(place, key, context).flatMap(({ name, node, at }) => {
    const target = follow(node, at, context)
    return target === undefined ? [] : [{ name, node: target.node, at: target.at }]
  })

const contents = (place: Place, context: Context): Content[] =>
  followed(place, 'content', context).map(({ name, node, at }) => ({ mediaType: name, node, at }))

function items({ node, at }: Place, key: string, context: Context): Place[] {
  const list = node[key]
  if (!Array.isArray(list)) return []
  return list.flatMap((item, index) => follow(item, at.child([key, index]), context) ?? [])
}

function* operationsOf(root: Place, context: Context): Generator<Operation> {
  for (const [key, kind] of [
    ['paths', 'path'],
    ['webhooks', 'webhook'],
  ] as const) {
    for (const item of followed(root, key, context)) {
      for (const method of methods) {
        const place = follow(item.node[method], item.at.child([method]), context)
        if (place === undefined) continue
        const { operationId } = place.node
        const body = follow(place.node['requestBody'], place.at.child(['requestBody']), context)
        yield {
          ...place,
          kind,
          name: typeof operationId === 'string' ? operationId : `${method} ${item.name}`,
          parameters: [...items(item, 'parameters', context), ...items(place, 'parameters', context)],
          requestContent: body === undefined ? [] : contents(body, context),
          responses: followed(place, 'responses', context).map(({ name, node, at }) => ({
            status: name,
            node,
            at,
            content: contents({ node, at }, context),
            headers: members({ node, at }, 'headers', context),
          })),
        }
      }
    }
  }
}

/** The schemas reachable from one, itself first, each once. */
function* schemasOf(
  value: Json | undefined,
  at: Location,
  context: Context,
  seen: Set<string>,
  adjoins?: Schema,
): Generator<Schema> {
  const place = follow(value, at, context)
  if (place === undefined || seen.has(place.at.absolutePointer)) return
  seen.add(place.at.absolutePointer)
  const isNamed = /^#(\/|\/components\/schemas\/[^/]+)?$/.test(place.at.pointer)
  const schema: Schema = { ...place, isNamed, adjoins }
  const walk = (steps: readonly (string | number)[], next: Json | undefined, parent?: Schema) =>
    schemasOf(next, place.at.child(steps), context, seen, parent)

  yield schema
  for (const key of inPlaceLists) {
    const list = place.node[key]
    if (!Array.isArray(list)) continue
    for (const [index, item] of list.entries()) yield* walk([key, index], item, schema)
  }
  for (const key of inPlace) yield* walk([key], place.node[key], schema)
  const { dependentSchemas, prefixItems } = place.node
  if (isObject(dependentSchemas)) {
    for (const [name, item] of Object.entries(dependentSchemas))
      yield* walk(['dependentSchemas', name], item, schema)
  }
  if (Array.isArray(prefixItems)) {
    for (const [index, item] of prefixItems.entries()) yield* walk(['prefixItems', index], item)
  }
  for (const key of deeperMaps) {
    const map = place.node[key]
    if (!isObject(map)) continue
    for (const [name, item] of Object.entries(map)) yield* walk([key, name], item)
  }
  for (const key of deeper) yield* walk([key], place.node[key])
}

function read(root: JsonObject, context: Context): Document {
  const place = { node: root, at: context.location }
  const operations = Array.from(operationsOf(place, context))
  const collect = (carriers: readonly Place[], seen: Set<string> = new Set()): Schema[] =>
    carriers.flatMap(({ node, at }) =>
      Array.from(schemasOf(node['schema'], at.child(['schema']), context, seen)),
    )

  const requests = (kind: Operation['kind']): Content[] =>
    operations.flatMap((operation) => (operation.kind === kind ? operation.requestContent : []))
  const responses = operations.flatMap((operation) => operation.responses)
  const answers = responses.flatMap(({ content }) => content)
  const sent = collect(requests('path'))
  const received = collect([...answers, ...requests('webhook')])

  const seen = new Set<string>()
  const components = follow(root['components'], place.at.child(['components']), context)
  const named = components === undefined ? [] : members(components, 'schemas', context)
  const schemas = named.flatMap(({ node, at }) => Array.from(schemasOf(node, at, context, seen)))
  schemas.push(
    ...collect(
      operations.flatMap(({ parameters }) => parameters),
      seen,
    ),
    ...collect(requests('path'), seen),
    ...collect(requests('webhook'), seen),
    ...collect(answers, seen),
    ...collect(
      responses.flatMap(({ headers }) => headers),
      seen,
    ),
  )
  const properties = schemas.flatMap((schema) => members(schema, 'properties', context))

  const values = new Map<string, Value>()
  const add = (kind: Value['kind'], name: string, { node, at }: Place): void => {
    values.set(at.absolutePointer, { kind, name, node, at })
  }
  for (const { parameters } of operations) {
    for (const parameter of parameters) add('parameter', String(parameter.node['name']), parameter)
  }
  for (const { headers } of responses) {
    for (const header of headers) add('header', header.name, header)
  }
  return { operations, values: [...values.values()], schemas, properties, sent, received }
}

const documents = new WeakMap<JsonObject, Document>()

/** The document, read once for all rules. */
export function documentOf(root: JsonObject, context: Context): Document {
  const known = documents.get(root)
  if (known !== undefined) return known
  const document = read(root, context)
  documents.set(root, document)
  return document
}
