import {
  createInstance,
  getHttpOperationsFromSpec,
  INVALID_CONTENT_TYPE,
  ProblemJsonError,
  UNPROCESSABLE_ENTITY,
  type IHttpConfig,
  type IHttpRequest,
  type IHttpResponse,
} from '@stoplight/prism-http'
import { DiagnosticSeverity, type HttpMethod, type IDiagnostic, type IHttpOperation } from '@stoplight/types'
import * as Either from 'fp-ts/lib/Either.js'
import * as TaskEither from 'fp-ts/lib/TaskEither.js'

import type { Answer, Exchange, Operation, OperationRequest, Preferences } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import { ProblemError } from '../http/problem-error.ts'
import { presenceViolations, refusesEmptyText, type Presence } from './absent-values.ts'
import { silentLogger } from './silent-logger.ts'

type Diagnostic = Pick<IDiagnostic, 'code' | 'message' | 'severity'> & { path?: readonly (string | number)[] }
type Respond = () => Answer | Promise<Answer>

/** Thrown to Prism, this makes it answer from the document instead. */
const notImplemented: ProblemJsonError = ProblemJsonError.fromTemplate({
  type: 'UPSTREAM_NOT_IMPLEMENTED',
  title: 'No handler answers this operation',
  status: 501,
})

const methods: readonly HttpMethod[] = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace']

/** What `forward` is to do about a request, beyond what Prism tells it. */
interface Errand {
  readonly respond: Respond | undefined
  /** Violations that Prism does not find. */
  readonly violations: readonly Violation[]
  source: Exchange['source']
}

/** By request: that object comes through Prism as it is, and nothing else of ours does. */
const errands = new WeakMap<IHttpRequest, Errand>()

const prism = createInstance(config({}), {
  logger: silentLogger,
  // The caller has found the operation: it is the only one in the list.
  route: ({ resources: [operation] }) =>
    operation === undefined ? Either.left(new Error('No operation given')) : Either.right(operation),
  forward:
    ({ data, validations }) =>
    () =>
      TaskEither.tryCatch(() => answer(errands.get(data), validations), toError),
})

/** Fresh for every call: Prism keeps the media types of the first `Accept` header in the object it is given. */
function config(preferences: Preferences): IHttpConfig {
  return {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: true,
    isProxy: true,
    upstream: new URL('http://handlers.invalid'),
    upstreamProxy: undefined,
    mock: { dynamic: false, ...preferences },
  }
}

async function answer(
  errand: Errand | undefined,
  diagnostics: readonly Diagnostic[],
): Promise<IHttpResponse> {
  const found = diagnostics.map((diagnostic) => violation('request', diagnostic))
  const violations = [...found, ...(errand?.violations ?? [])]
  const errors = violations.filter(({ severity }) => severity === 'Error')
  if (errors.some(({ code }) => code === 401)) throw notImplemented
  if (errors.length > 0) throw invalidRequest(errors)
  if (errand?.respond === undefined) throw notImplemented
  errand.source = 'handler'
  const { status, headers = {}, body } = await errand.respond()
  return { statusCode: status, headers: { 'content-type': 'application/json', ...headers }, body }
}

function invalidRequest(violations: readonly Violation[]): ProblemError {
  const template = violations.some(({ code }) => code === 415) ? INVALID_CONTENT_TYPE : UNPROCESSABLE_ENTITY
  return new ProblemError(template.status, template.title, {
    type: `https://stoplight.io/prism/errors#${template.type}`,
    detail: violations.map(({ message }) => message).join('; '),
    violations,
  })
}

function violation(side: 'request' | 'response', { path, severity, code, message }: Diagnostic): Violation {
  return {
    location: [side, ...(path ?? []).map(String)],
    severity: severityName(severity),
    ...(code !== undefined && { code }),
    message,
  }
}

function severityName(severity: DiagnosticSeverity): Violation['severity'] {
  switch (severity) {
    case DiagnosticSeverity.Error:
      return 'Error'
    case DiagnosticSeverity.Warning:
      return 'Warning'
    case DiagnosticSeverity.Information:
      return 'Information'
    case DiagnosticSeverity.Hint:
      return 'Hint'
  }
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown), { cause: thrown })
}

function problem(error: Error): ProblemError {
  if (error instanceof ProblemError) return error
  const { type, title, status, detail } = ProblemJsonError.toProblemJson(error)
  const headers = error instanceof ProblemJsonError ? error.additional?.['headers'] : undefined
  return new ProblemError(status, title, {
    type,
    detail,
    headers: toHeaders(Object(headers ?? {})),
    cause: error,
  })
}

/**
 * Reads an OpenAPI document into operations that validate and answer requests.
 *
 * @throws {Error} When the document is none, or has a reference that leads nowhere.
 */
export async function loadOperations(document: object): Promise<Operation[]> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  return operations.map(toOperation)
}

function toOperation(operation: IHttpOperation): Operation {
  const method = methods.find((name) => name === operation.method)
  if (method === undefined) throw new Error(`${operation.path} has an unknown method, ${operation.method}`)

  const { body, query = [] } = operation.request ?? {}
  const presence: Presence = {
    bodyIsRequired: body?.required === true,
    neverEmpty: query.filter(({ schema }) => refusesEmptyText(schema)).map(({ name }) => name),
  }
  const resource = body
    ? { ...operation, request: { ...operation.request, body: { ...body, required: false } } }
    : operation

  return {
    id: operation.iid ?? operation.id,
    method,
    path: operation.path,
    async exchange(request, respond, preferences = {}): Promise<Exchange> {
      const input: IHttpRequest = {
        method,
        url: { path: request.path, query: toQuery(request.query) },
        headers: { ...request.headers },
        body: request.body ?? null,
      }
      const violations = presenceViolations(presence, request)
      const errand: Errand = { respond, violations, source: 'document' }
      errands.set(input, errand)
      const result = await prism.request(input, [resource], config(preferences))()
      if (Either.isLeft(result)) throw problem(result.left)

      const { output, validations } = result.right
      const headers = toHeaders(output.headers)
      return {
        source: errand.source,
        status: output.statusCode,
        headers,
        body: toText(output.body, headers['content-type']),
        violations: [
          ...validations.input.map((diagnostic) => violation('request', diagnostic)),
          ...validations.output.map((diagnostic) => violation('response', diagnostic)),
        ],
      }
    },
  }
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

function toText(body: unknown, contentType = 'application/json'): string | null {
  if (body === undefined) return null
  return typeof body === 'string' && !contentType.includes('json') ? body : JSON.stringify(body)
}
