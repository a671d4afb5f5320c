import { escapePointer, locateAll, type Located, type OpenApiDocument } from '../contract/document.ts'
import { isJsonObject, membersOf } from '../contract/json.ts'
import type { Schemas } from './schemas.ts'

/** The examples of a parameter, a header or a body, with the names they can be asked for by. */
export function examplesOf(document: OpenApiDocument, { pointer, value }: Located): Located[] {
  const named = locateAll(document, value['examples'], `${pointer}/examples`)
  const single =
    'example' in value ? [{ pointer: `${pointer}/example`, value: { value: value['example'] } }] : []
  return [...single, ...named]
}

/** The examples that their schema does not allow, a sentence for each. Prism serves them without a look. */
export function exampleProblems(document: OpenApiDocument, schemas: Schemas): string[] {
  return exemplified(document, '#').flatMap((located) => {
    const examples = examplesOf(document, located)
    const validate = schemas.compile(`${located.pointer}/schema`)
    return examples.flatMap(({ pointer, value }) => {
      if (!('value' in value) || validate(value['value'])) return []
      const reasons = (validate.errors ?? []).map(({ instancePath, message }) =>
        `${instancePath} ${message}`.trim(),
      )
      return [`example ${decodeURIComponent(pointer)} breaks its schema: ${reasons.join(', ')}`]
    })
  })
}

/** Everything that has a schema and examples of it. */
function exemplified(node: unknown, pointer: string): Located[] {
  if (isJsonObject(node) && isJsonObject(node['schema']) && ('example' in node || 'examples' in node)) {
    return [{ pointer, value: node }]
  }
  const members = Array.isArray(node) ? Object.entries(node) : membersOf(node)
  return members.flatMap(([name, value]) => {
    const inner = `${pointer}/${escapePointer(name)}`
    return inner === '#/components/schemas' ? [] : exemplified(value, inner)
  })
}
