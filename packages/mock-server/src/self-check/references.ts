import { escapePointer, follow, type OpenApiDocument } from '../contract/document.ts'
import { isJsonObject, membersOf } from '../contract/json.ts'

interface Reference {
  /** Where it stands. */
  readonly pointer: string
  readonly to: string
}

/**
 * The references that lead to no place in the document, a sentence for each. Prism would open files for them, and ask servers; it
 * follows them in examples, too.
 */
export function referenceProblems(document: OpenApiDocument): string[] {
  return references(document, '#').flatMap(({ pointer, to }) => {
    const fault = faultOf(document, to)
    return fault === undefined ? [] : [`${decodeURIComponent(pointer)} refers to ${to}, ${fault}`]
  })
}

function faultOf(document: OpenApiDocument, reference: string): string | undefined {
  if (!reference.startsWith('#')) return 'outside of the document, which must be bundled'
  if (!reference.startsWith('#/') || follow(document, reference) === undefined) return 'which leads nowhere'
  const passed = new Set<string>()
  let next: unknown = reference
  while (typeof next === 'string') {
    if (passed.has(next)) return 'which goes round in a circle'
    passed.add(next)
    const target = follow(document, next)
    next = isJsonObject(target) ? target['$ref'] : undefined
  }
  return undefined
}

function references(node: unknown, pointer: string): Reference[] {
  const to = isJsonObject(node) ? node['$ref'] : undefined
  const members = Array.isArray(node) ? Object.entries(node) : membersOf(node)
  return [
    ...(typeof to === 'string' ? [{ pointer, to }] : []),
    ...members.flatMap(([name, value]) => references(value, `${pointer}/${escapePointer(name)}`)),
  ]
}
