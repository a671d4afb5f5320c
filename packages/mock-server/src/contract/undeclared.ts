import type { Undeclared } from '../http/call.ts'
import type { Contract } from './contract.ts'
import {
  documentedOperations,
  locate,
  locateAll,
  type DocumentedOperation,
  type OpenApiDocument,
} from './document.ts'
import { isJsonObject, membersOf, type JsonObject } from './json.ts'
import type { Answer, Operation } from './operation.ts'
import type { Violation } from './violation.ts'

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
      const known = new Set(documented.get(served)?.operation.parameters.map(({ value }) => value['name']))
      // What begins so is for the mock server: see `readPreferences`.
      const unknown = [...new Set(query.keys())].filter((name) => !known.has(name) && !name.startsWith('__'))
      return unknown.map((name) =>
        violation(['request', 'query', name], `Request query parameter ${name} is not in the document`),
      )
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

function undeclaredFields(document: OpenApiDocument, schema: unknown, body: unknown): Violation[] {
  const walk = (value: unknown, schemas: readonly JsonObject[], path: readonly string[]): Violation[] => {
    if (Array.isArray(value)) {
      const items = flatten(
        document,
        schemas.map((one) => one['items']),
      )
      return value.flatMap((item, index) => walk(item, items, [...path, String(index)]))
    }
    // Where no member is named, any is meant.
    if (!isJsonObject(value) || schemas.every((one) => !isJsonObject(one['properties']))) return []
    return membersOf(value).flatMap(([name, member]) => {
      const place = [...path, name]
      const declared = declarations(document, schemas, name)
      if (declared !== undefined) return walk(member, declared, place)
      const message = `Response body property ${place.join('.')} is not in the document`
      return [violation(['response', 'body', ...place], message)]
    })
  }
  return walk(body, flatten(document, [schema]), [])
}

/** What schemas say of a member; `undefined` where none of them speaks of it. */
function declarations(
  document: OpenApiDocument,
  schemas: readonly JsonObject[],
  name: string,
): readonly JsonObject[] | undefined {
  const said = schemas.flatMap(({ properties, additionalProperties }) => {
    if (isJsonObject(properties) && name in properties) return [properties[name]]
    return isJsonObject(additionalProperties) ? [additionalProperties] : []
  })
  return said.length === 0 ? undefined : flatten(document, said)
}

/** Schemas and those that they are made of, with references followed. */
function flatten(document: OpenApiDocument, schemas: readonly unknown[]): JsonObject[] {
  return schemas.flatMap((schema) => {
    const value = locate(document, schema, '')?.value
    if (value === undefined) return []
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => {
      const list = value[name]
      return Array.isArray(list) ? list : []
    })
    return [value, ...flatten(document, [...parts, value['then'], value['else']])]
  })
}

function violation(location: readonly string[], message: string): Violation {
  return { location, severity: 'Error', code: 'undeclared', message }
}
