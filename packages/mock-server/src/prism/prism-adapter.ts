import type { IHttpOperationConfig, IHttpRequest, IHttpResponse } from '@stoplight/prism-http'
import type { DiagnosticSeverity, HttpMethod, IDiagnostic, IHttpOperation } from '@stoplight/types'
import type { Either } from 'fp-ts/lib/Either.js'

import { BoundedCache } from '../bounded-cache.ts'
import type { Answer, Operation, OperationRequest, Preferences } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import { ProblemError } from '../http/problem-error.ts'
import { presenceViolations, refusesEmptyText, type Presence } from './absent-values.ts'
import { mediaTypeViolations, withReadableAccept } from './media-type.ts'
import { renewAjv } from './postponed-ajv.ts'
import { prismParts } from './prism-parts.ts'
import { silentLogger } from './silent-logger.ts'

type Diagnostic = Pick<IDiagnostic, 'code' | 'message' | 'severity'> & { path?: readonly (string | number)[] }
type Diagnostics = Either<readonly Diagnostic[], unknown>

const methods: readonly HttpMethod[] = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace']

const { validateInput, validateOutput, validateSecurity } = prismParts.validators()

/** Fresh for every call: Prism keeps the media types of the first `Accept` header in the object it is given. */
function config(preferences: Preferences): IHttpOperationConfig {
  return { dynamic: false, ...preferences }
}

function violations(side: 'request' | 'response', diagnostics: Diagnostics): readonly Violation[] {
  return diagnostics._tag === 'Left'
    ? diagnostics.left.map(({ path = [], severity, code, message }) => ({
        location: [side, ...path.map(String)],
        severity: severities[severity],
        ...(code !== undefined && { code }),
        message,
      }))
    : []
}

const severities: Readonly<Record<DiagnosticSeverity, Violation['severity']>> = [
  'Error',
  'Warning',
  'Information',
  'Hint',
]

function problem(error: Error): ProblemError {
  const { NOT_ACCEPTABLE, ProblemJsonError } = prismParts.errors()
  // Where two answers are tried, and neither is acceptable, Prism wraps the reason twice.
  if (error.message.includes(`#${NOT_ACCEPTABLE.type}: `)) {
    const { status, title } = NOT_ACCEPTABLE
    return new ProblemError(status, title, {
      detail: 'The document has no answer of this type',
      cause: error,
    })
  }
  const { type, title, status, detail } = ProblemJsonError.toProblemJson(error)
  return new ProblemError(status, title, { type, detail, cause: error })
}

/** What Prism makes of a document, which takes it longer than all else at the start. It can be kept as JSON. */
export interface PreparedOperation {
  readonly operation: IHttpOperation
  readonly presence: Presence
}

/**
 * Reads an OpenAPI document.
 *
 * @throws {Error} When the document is none, or has a reference that leads nowhere.
 */
export async function prepareOperations(document: object): Promise<readonly PreparedOperation[]> {
  // No document keeps the memory of those before it.
  renewAjv()
  const operations = await prismParts.operations().getHttpOperationsFromSpec(structuredClone(document))
  return operations.map((operation) => ({
    operation: withoutMarks(operation),
    presence: presenceOf(operation),
  }))
}

/** Without the ids that Stoplight gives each schema, by which schemas would differ that are the same. */
function withoutMarks(operation: IHttpOperation): IHttpOperation {
  const text = JSON.stringify(operation, (name, value: unknown) =>
    name === 'x-stoplight' ? undefined : value,
  )
  return JSON.parse(text)
}

/** Operations that validate and answer requests. */
export function loadOperations(prepared: readonly PreparedOperation[]): Operation[] {
  return prepared.map(toOperation)
}

function toOperation({ operation, presence }: PreparedOperation): Operation {
  const method = methods.find((name) => name === operation.method)
  if (method === undefined) throw new Error(`${operation.path} has an unknown method, ${operation.method}`)

  const { body } = operation.request ?? {}
  const resource = body
    ? { ...operation, request: { ...operation.request, body: { ...body, required: false } } }
    : operation
  const answerHeaderViolations = headerValidator(operation)
  const bodiesOnly = withResponses(operation, (response) => ({ ...response, headers: [] }))

  return {
    id: operation.iid ?? operation.id,
    method,
    path: operation.path,
    headerNames: headerNames(operation),
    exampleNames: exampleNames(operation),
    requestViolations(request) {
      const element = toInput(method, request)
      const malformed = mediaTypeViolations(request)
      return [
        ...violations('request', validateSecurity({ resource, element })),
        ...(malformed.length > 0 ? malformed : violations('request', validateInput({ resource, element }))),
        ...presenceViolations(presence, request),
      ]
    },
    answerViolations(answer) {
      const element = toOutput(answer)
      return [
        ...violations('response', validateOutput({ resource: bodiesOnly, element })),
        ...answerHeaderViolations(element),
      ]
    },
    async documentAnswer(request, preferences = {}): Promise<Answer> {
      const input = toInput(method, { ...request, headers: withReadableAccept(request.headers) })
      const { default: mock } = prismParts.mocker()
      const result = mock({
        resource,
        input: { data: input, validations: [] },
        config: config(preferences),
      })(silentLogger)
      if (result._tag === 'Left') throw problem(result.left)
      const { statusCode, headers, body: example } = result.right
      return { status: statusCode, headers: toHeaders(headers), body: structuredClone(example) }
    },
  }
}

function presenceOf({ request }: IHttpOperation): Presence {
  const { body, query = [] } = request ?? {}
  return {
    bodyIsRequired: body?.required === true,
    neverEmpty: query.filter(({ schema }) => refusesEmptyText(schema)).map(({ name }) => name),
  }
}

/** How many sets of response headers an operation remembers the verdict on. */
const rememberedHeaders = 256

/** Validates the headers of answers. They cost Prism more than a body, and hardly ever differ. */
function headerValidator(operation: IHttpOperation): (element: IHttpResponse) => readonly Violation[] {
  const headersOnly = withResponses(operation, (response) => ({ ...response, contents: [] }))
  const verdicts = new BoundedCache<readonly Violation[]>(rememberedHeaders)
  return (element) => {
    const { statusCode, headers } = element
    const isDocumented = operation.responses.some(({ code }) => matches(code, statusCode))
    // That the status itself is none of the document's is said once, with the body.
    if (!isDocumented) return []
    return verdicts.get(`${statusCode}${JSON.stringify(headers)}`, () =>
      violations('response', validateOutput({ resource: headersOnly, element })),
    )
  }
}

function matches(code: string, status: number): boolean {
  return code === 'default' || code === String(status) || code.toUpperCase() === `${String(status)[0]}XX`
}

function withResponses(
  operation: IHttpOperation,
  map: (response: IHttpOperation['responses'][number]) => IHttpOperation['responses'][number],
): IHttpOperation {
  const [first, ...others] = operation.responses
  return first === undefined ? operation : { ...operation, responses: [map(first), ...others.map(map)] }
}

/** All that validation looks at: credentials, parameters, and what tells about a body. */
function headerNames({ request, security = [] }: IHttpOperation): string[] {
  const parameters = (request?.headers ?? []).map(({ name }) => name)
  const credentials = security
    .flat()
    .flatMap((scheme) => (scheme.type === 'apiKey' ? [scheme.name, 'cookie'] : ['authorization']))
  const names = [...parameters, ...credentials, 'content-type', 'content-length']
  return [...new Set(names.map((name) => name.toLowerCase()))]
}

function exampleNames({ responses }: IHttpOperation): ReadonlyMap<string, readonly string[]> {
  return new Map(
    responses.map(({ code, contents = [] }) => [
      code,
      contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)),
    ]),
  )
}

function toInput(method: HttpMethod, { path, query, headers, body }: OperationRequest): IHttpRequest {
  return { method, url: { path, query: toQuery(query) }, headers: { ...headers }, body: body ?? null }
}

function toOutput({ status, headers, body }: Answer): IHttpResponse {
  return { statusCode: status, headers: { 'content-type': 'application/json', ...headers }, body }
}

function toQuery(query: OperationRequest['query']): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}

/** Prism makes numbers of header examples, and null where it has no idea. */
function toHeaders(headers: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  const known = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(known.map(([name, value]) => [name.toLowerCase(), String(value)]))
}
