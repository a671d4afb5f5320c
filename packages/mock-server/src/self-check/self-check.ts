import { documentedOperations, type OpenApiDocument } from '../contract/document.ts'
import type { Operation } from '../contract/operation.ts'
import { SelfCheckError } from '../errors/self-check-error.ts'
import { documentProblems } from './document-rules.ts'
import { exampleProblems } from './examples.ts'
import type { Subject } from './proof.ts'
import { bodyOf, requestProblems } from './prove-requests.ts'
import { responseProblems } from './prove-responses.ts'
import { requestOf, sampleValues } from './sample-request.ts'
import { Schemas } from './schemas.ts'

/**
 * Looks whether a document is fit to be served. Where Prism cannot compile a schema it validates nothing and says
 * nothing; what it would let through is found here instead.
 *
 * @throws {SelfCheckError} With everything that is wrong with it.
 */
export function checkDocument(name: string, document: OpenApiDocument): Schemas {
  refuse(name, documentProblems(document))
  const schemas = new Schemas(document)
  refuse(name, schemas.problems())
  refuse(name, exampleProblems(document, schemas))
  return schemas
}

/**
 * Proves for every operation that the validation that will be used catches bad requests and bad responses. Validators are
 * compiled on the way, which would otherwise slow down the first request of each operation.
 *
 * @throws {SelfCheckError} With everything that it lets through.
 */
export function proveOperations(
  name: string,
  document: OpenApiDocument,
  schemas: Schemas,
  operations: readonly Operation[],
): void {
  const subjects = documentedOperations(document).flatMap((documented): Subject[] => {
    const operation = operations.find(({ id }) => id === documented.value['operationId'])
    return operation ? [{ document, schemas, documented, operation }] : []
  })
  refuse(name, subjects.flatMap(subjectProblems))
}

function subjectProblems(subject: Subject): string[] {
  const { document, documented } = subject
  const sample = requestOf(document, documented, sampleValues(document, documented), bodyOf(subject))
  const found = requestProblems(subject, sample)
  return found.length > 0 ? found : responseProblems(subject)
}

function refuse(name: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new SelfCheckError(name, problems)
}
