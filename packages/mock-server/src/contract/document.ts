import { isJsonObject, membersOf, type JsonObject } from './json.ts'

/** An OpenAPI document, bundled: every reference in it leads to another place in it. */
export type OpenApiDocument = JsonObject

/** An object of a document, and where it stands. */
export interface Located {
  /** A JSON Pointer, as a URI fragment. */
  readonly pointer: string
  readonly value: JsonObject
}

/** An object that is a member of another one, or an item of a list. */
export interface LocatedMember extends Located {
  readonly name: string
}

/** An operation, as it stands in a document. */
export interface DocumentedOperation extends Located {
  readonly path: string
  /** Lower case. */
  readonly method: string
  /** Its own parameters and those of its path, with references followed. */
  readonly parameters: readonly Located[]
}

const methods: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
  'trace',
])

/** Every operation at a path of the document, in its order; webhooks are not among them. */
export function documentedOperations(document: OpenApiDocument): DocumentedOperation[] {
  return membersOf(document['paths']).flatMap(([path, item]) => {
    const pathPointer = `#/paths/${escapePointer(path)}`
    return membersOf(item).flatMap(([method, value]) => {
      if (!methods.has(method) || !isJsonObject(value)) return []
      const pointer = `${pathPointer}/${method}`
      const parameters = [
        ...locateAll(document, isJsonObject(item) ? item['parameters'] : [], `${pathPointer}/parameters`),
        ...locateAll(document, value['parameters'], `${pointer}/parameters`),
      ]
      return [{ pointer, value, path, method, parameters }]
    })
  })
}

/** The URLs of the servers that a document names. */
export function serverUrls({ servers }: OpenApiDocument): string[] {
  const urls: unknown[] = Array.isArray(servers) ? servers.map((server) => Object(server)['url']) : []
  return urls.filter((url) => typeof url === 'string')
}

/** The URL of the first server that a document names; empty, where it names none. */
export function serverUrl(document: OpenApiDocument): string {
  return serverUrls(document)[0] ?? ''
}

/** The objects among the members of an object or a list, with references followed. */
export function locateAll(document: OpenApiDocument, container: unknown, pointer: string): LocatedMember[] {
  const members = Array.isArray(container) ? Object.entries(container) : membersOf(container)
  return members.flatMap(([name, value]) => {
    const located = locate(document, value, `${pointer}/${escapePointer(name)}`)
    return located ? [{ name, ...located }] : []
  })
}

/** The object itself or, where it is a reference, the one that it leads to; `undefined` where that is none. */
export function locate(document: OpenApiDocument, value: unknown, pointer: string): Located | undefined {
  if (!isJsonObject(value)) return undefined
  const reference = value['$ref']
  if (typeof reference !== 'string') return { pointer, value }
  const target = follow(document, reference)
  return target === value ? undefined : locate(document, target, reference)
}

/** What is at the place that a reference leads to; `undefined` where that is nowhere. */
export function follow(document: OpenApiDocument, reference: string): unknown {
  let node: unknown = document
  for (const segment of reference.split('/').slice(1)) {
    const name = unescapePointer(segment)
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined
    node = Object(node)[name]
  }
  return node
}

export function escapePointer(segment: string): string {
  return encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'))
}

function unescapePointer(segment: string): string {
  return decode(segment).replaceAll('~1', '/').replaceAll('~0', '~')
}

/** What is no valid percent-encoding stands for itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
