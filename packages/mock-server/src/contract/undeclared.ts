import type { Undeclared } from '../http/call.ts'
import type { Contract } from './contract.ts'
import {
  documentedOperations,
  locateAll,
  type DocumentedOperation,
  type OpenApiDocument,
} from './document.ts'
import type { Answer, Operation } from './operation.ts'
import { undeclaredFields } from './undeclared-fields.ts'

interface Documented {
  readonly document: OpenApiDocument
  readonly operation: DocumentedOperation
}

/** Finds query parameters and fields that documents let pass without naming them. */
export function undeclaredIn(contracts: readonly Contract[]): Undeclared {
  const documented = new Map<Operation, Documented>(
    contracts.flatMap(({ document, operations }) =>
      documentedOperations(document).flatMap((operation) =>
        operations
          .filter(({ id }) => id === operation.value['operationId'])
          .map((served): [Operation, Documented] => [served, { document, operation }]),
      ),
    ),
  )
  return {
    parameters(served, query) {
      const parameters = documented.get(served)?.operation.parameters ?? []
      const inQuery = parameters.filter(({ value }) => value['in'] === 'query')
      const known = new Set(inQuery.map(({ value }) => value['name']))
      // What begins so is for the mock server: see `readPreferences`.
      const unknown = [...new Set(query.keys())].filter((name) => !known.has(name) && !name.startsWith('__'))
      return unknown.map((name) => ({
        location: ['request', 'query', name],
        severity: 'Error',
        code: 'undeclared',
        message: `Request query parameter ${name} is not in the document`,
      }))
    },
    fields(served, answer) {
      const found = documented.get(served)
      const schema = found && answerSchema(found, answer)
      return found && schema ? undeclaredFields(found.document, schema, answer.body) : []
    },
  }
}

function answerSchema({ document, operation }: Documented, { status }: Answer): unknown {
  const { value, pointer } = operation
  const responses = locateAll(document, value['responses'], `${pointer}/responses`)
  const codes = [String(status), `${String(status)[0]}XX`, 'default']
  const response =
    codes.flatMap((code) => responses.filter(({ name }) => name.toUpperCase() === code))[0] ??
    responses.find(({ name }) => name === 'default')
  const [content] = response ? locateAll(document, response.value['content'], '') : []
  return content?.value['schema']
}
