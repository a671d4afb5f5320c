import type { Operation } from './operation.ts'

/** The operations at one path, and what the path's parameters are. */
export interface Route {
  /** By method, in lower case. */
  readonly operations: ReadonlyMap<string, Operation>
  /** The segments of the path as received, decoded. */
  readonly segments: readonly string[]
}

interface Node {
  readonly concrete: Map<string, Node>
  templated: Node | undefined
  readonly operations: Map<string, Operation>
}

/**
 * Finds the operations at a path in as many steps as it has segments, however many operations there are.
 * A concrete segment (`/chats/unread`) goes before a templated one (`/chats/{chat_id}`).
 */
export class RouteTable {
  readonly #root: Node = createNode()

  constructor(operations: Iterable<Operation>) {
    for (const operation of operations) {
      const node = operation.path.split('/').slice(1).reduce(step, this.#root)
      node.operations.set(operation.method, operation)
    }
  }

  /** @throws {URIError} When a segment is not valid percent-encoding. */
  find(path: string): Route | undefined {
    const segments = path.split('/').slice(1)
    const node = descend(this.#root, segments)
    return node && { operations: node.operations, segments: segments.map(decodeURIComponent) }
  }
}

/** The value of each parameter of a path template, from the segments that matched it. */
export function pathParameters(template: string, segments: readonly string[]): Record<string, string> {
  const names = template.split('/').slice(1)
  return Object.fromEntries(
    names.flatMap((name, index) => (isTemplated(name) ? [[name.slice(1, -1), segments[index] ?? '']] : [])),
  )
}

export function isTemplated(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}')
}

function createNode(): Node {
  return { concrete: new Map(), templated: undefined, operations: new Map() }
}

function step(node: Node, segment: string): Node {
  if (isTemplated(segment)) return (node.templated ??= createNode())
  const next = node.concrete.get(segment) ?? createNode()
  node.concrete.set(segment, next)
  return next
}

function descend(node: Node, [segment, ...rest]: readonly string[]): Node | undefined {
  if (segment === undefined) return node.operations.size > 0 ? node : undefined
  const concrete = node.concrete.get(segment)
  return (
    (concrete && descend(concrete, rest)) ??
    (segment !== '' && node.templated ? descend(node.templated, rest) : undefined)
  )
}
