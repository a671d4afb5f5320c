import type { DocumentedOperation, Located, OpenApiDocument } from '../contract/document.ts'
import type { Operation } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import { brokenValues } from './broken-values.ts'
import type { Schemas } from './schemas.ts'

/** An operation to be put to the proof: as the document has it, and as it will be served. */
export interface Subject {
  readonly document: OpenApiDocument
  readonly schemas: Schemas
  readonly documented: DocumentedOperation
  readonly operation: Operation
}

/** `GET /chats` */
export function nameOf({ documented: { method, path } }: Subject): string {
  return `${method.toUpperCase()} ${path}`
}

/**
 * Puts an example and broken bodies before the validation that will be used, and looks whether it finds what the schema
 * forbids, in the same places. A sentence where it does not.
 *
 * @param body - The media type object. Without a schema, it allows anything.
 * @param validate - The violations found in a body.
 */
export function bodyProblems(
  what: string,
  body: Located,
  example: unknown,
  { schemas }: Subject,
  validate: (value: unknown) => readonly Violation[],
): string[] {
  if (!('schema' in body.value)) return []
  const check = schemas.compile(`${body.pointer}/schema`)
  const verdicts = [example, ...brokenValues(example)].map((value) => {
    check(value)
    const forbidden = new Set((check.errors ?? []).map(({ instancePath }) => `body${instancePath}`))
    const found = new Set(validate(value).map(({ location }) => location.slice(1).join('/')))
    return {
      missed: [...forbidden].filter((place) => !found.has(place)),
      invented: [...found].filter((place) => !forbidden.has(place)),
    }
  })
  const [missed] = verdicts.flatMap((verdict) => verdict.missed)
  const [invented] = verdicts.flatMap((verdict) => verdict.invented)
  return [
    ...(missed === undefined ? [] : [`validation misses what is wrong in a ${what}, at ${missed}`]),
    ...(invented === undefined ? [] : [`validation refuses what is right in a ${what}, at ${invented}`]),
  ]
}
