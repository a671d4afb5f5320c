import {
  documentedOperations,
  locateAll,
  type DocumentedOperation,
  type OpenApiDocument,
} from '../contract/document.ts'
import { isJsonObject, membersOf } from '../contract/json.ts'
import { isTemplated } from '../contract/route-table.ts'
import { referenceProblems } from './references.ts'

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** What makes a document one that cannot be served, whatever its schemas are. */
export function documentProblems(document: OpenApiDocument): string[] {
  // Everything else looks through references.
  const references = referenceProblems(document)
  if (references.length > 0) return [...dialectProblems(document), ...references]
  const operations = documentedOperations(document)
  return [
    ...dialectProblems(document),
    ...(operations.length === 0 ? ['it has no operation'] : []),
    ...operationIdProblems(operations),
    ...pathProblems(operations),
    ...responseProblems(document, operations),
    ...schemaIdProblems(document),
  ]
}

/** With another dialect, or none, Prism validates OpenAPI 3.1 wrongly or not at all. */
function dialectProblems({ openapi, jsonSchemaDialect }: OpenApiDocument): string[] {
  if (typeof openapi !== 'string' || !openapi.startsWith('3.1.')) {
    return [`openapi is ${JSON.stringify(openapi)}, not a version 3.1`]
  }
  if (jsonSchemaDialect === dialect) return []
  return [`jsonSchemaDialect is ${JSON.stringify(jsonSchemaDialect)}, not "${dialect}"`]
}

function operationIdProblems(operations: readonly DocumentedOperation[]): string[] {
  const named = operations.map(({ method, path, value }) => ({
    where: `${method.toUpperCase()} ${path}`,
    id: value['operationId'],
  }))
  const missing = named.filter(({ id }) => typeof id !== 'string')
  return [
    ...missing.map(({ where }) => `${where} has no operationId`),
    ...repeated(
      named.filter(({ id }) => typeof id === 'string'),
      ({ id }) => String(id),
    ).map(([id, uses]) => `operationId ${id} is used by ${uses.map(({ where }) => where).join(' and ')}`),
  ]
}

/** Two paths that differ only in the names of their parameters, and segments that are only partly a parameter. */
function pathProblems(operations: readonly DocumentedOperation[]): string[] {
  const paths = [...new Set(operations.map(({ path }) => path))]
  const mixed = paths.filter((path) =>
    path.split('/').some((segment) => segment.includes('{') && !isTemplated(segment)),
  )
  return [
    ...repeated(paths, (path) => path.replaceAll(/\{[^}]*\}/g, '{}')).map(
      ([, uses]) => `paths ${uses.join(' and ')} collide`,
    ),
    ...mixed.map((path) => `path ${path} has a segment that is only partly a parameter`),
    ...paths
      .filter((path) => !/^\/[^?#]*$/.test(path))
      .map((path) => `path ${path} is none: it begins with a slash, and has no query`),
  ]
}

/** What is asked for without anything to answer with. */
function responseProblems(document: OpenApiDocument, operations: readonly DocumentedOperation[]): string[] {
  return operations
    .filter(({ value }) => locateAll(document, value['responses'], '').length === 0)
    .map(({ method, path }) => `${method.toUpperCase()} ${path} has no response`)
}

/** Ajv refuses to compile a second schema of the same `$id`, and Prism then validates nothing. */
function schemaIdProblems(document: OpenApiDocument): string[] {
  return repeated(schemaIds(document), (id) => id).map(
    ([id, uses]) => `$id ${id} is used ${uses.length} times`,
  )
}

function schemaIds(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(schemaIds)
  const own = isJsonObject(node) && typeof node['$id'] === 'string' ? [node['$id']] : []
  const inner = membersOf(node).filter(([name]) => !/^(?:examples?|default|const|enum|x-.*)$/.test(name))
  return [...own, ...inner.flatMap(([, value]) => schemaIds(value))]
}

/** The items that share a key with another one, by that key. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const byKey = new Map<string, Item[]>()
  for (const item of items) byKey.set(keyOf(item), [...(byKey.get(keyOf(item)) ?? []), item])
  return [...byKey].filter(([, uses]) => uses.length > 1)
}
