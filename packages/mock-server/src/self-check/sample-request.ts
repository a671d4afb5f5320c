import type { DocumentedOperation, Located, OpenApiDocument } from '../contract/document.ts'
import { isJsonObject, membersOf } from '../contract/json.ts'
import type { OperationRequest } from '../contract/operation.ts'
import { examplesOf } from './examples.ts'

/** Values for the parameters of an operation; `undefined` leaves one out. */
export type ParameterValues = ReadonlyMap<Located, string | undefined>

/** A request for an operation that its document allows: with the examples that it gives, and credentials. */
export function sampleValues(
  document: OpenApiDocument,
  { parameters }: DocumentedOperation,
): ParameterValues {
  return new Map(
    parameters.flatMap((parameter) => {
      const [example] = examplesOf(document, parameter)
      const isNeeded = parameter.value['required'] === true
      return isNeeded ? [[parameter, String(example?.value['value'] ?? '1')]] : []
    }),
  )
}

/** The request that has these values. */
export function requestOf(
  document: OpenApiDocument,
  { path }: DocumentedOperation,
  values: ParameterValues,
  body: unknown,
): OperationRequest {
  const given = [...values].flatMap(([{ value }, text]) =>
    text === undefined ? [] : [{ name: String(value['name']), location: value['in'], text }],
  )
  const inPlace = (location: string): [string, string][] =>
    given.flatMap((parameter) => (parameter.location === location ? [[parameter.name, parameter.text]] : []))
  return {
    path: inPlace('path').reduce(
      (filled, [name, text]) => filled.replace(`{${name}}`, encodeURIComponent(text)),
      path,
    ),
    query: new URLSearchParams(inPlace('query')),
    headers: {
      ...credentials(document),
      ...Object.fromEntries(inPlace('header').map(([name, text]) => [name.toLowerCase(), text])),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body,
  }
}

/** Headers that satisfy every security scheme of the document that is in a header. */
function credentials({ components }: OpenApiDocument): Record<string, string> {
  const schemes = membersOf(isJsonObject(components) ? components['securitySchemes'] : {})
  return Object.fromEntries(
    schemes.map(([, scheme]) =>
      isJsonObject(scheme) && scheme['type'] === 'apiKey'
        ? [String(scheme['name']).toLowerCase(), 'key']
        : ['authorization', 'Bearer key'],
    ),
  )
}
