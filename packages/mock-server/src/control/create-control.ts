import type { Contract } from '../contract/contract.ts'
import { loadContract } from '../contract/load-contract.ts'
import type { Answer, Operation } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import { MockServerError } from '../errors/mock-server-error.ts'
import { isJsonType, readBody, readJson } from '../http/body.ts'
import { finish } from '../http/finish.ts'
import { noMethodMatched } from '../http/not-found.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readTarget } from '../http/target.ts'
import type { WireRequest } from '../http/wire.ts'
import { readPrepared } from '../own-files.ts'
import type { Session } from '../sessions/session.ts'
import { bodyReaders } from './body-readers.ts'
import type { Control } from './control.ts'
import { controlDocument } from './document.ts'
import { controlHandlers, type Controlled } from './handlers.ts'

const prefix = '/__mock'

/** Control of a mock server, by its own document, which is loaded at the first request. */
export function createControl(controlled: Controlled): Control {
  return {
    answers: (target) => target.startsWith(`${prefix}/`) || target === prefix,
    async answer(request, session) {
      if (!request.isLocal) {
        throw new ProblemError(403, 'Not from this machine', {
          detail: `${prefix} answers to the machine that the mock server runs on only`,
        })
      }
      const text = JSON.stringify(controlDocument)
      const contract = await loadContract('control', text, await readPrepared('control'))
      const answer = await answerRequest(request, session, contract, controlled)
      return { ...finish(answer, []), faults: [] }
    },
  }
}

async function answerRequest(
  request: WireRequest,
  session: Session,
  contract: Contract,
  controlled: Controlled,
): Promise<Answer> {
  const { pathBelow: path, query } = readTarget(request.target)
  const operation = findOperation(request.method, path, contract)
  const text = request.body === null ? '' : (await readBody(request.body)).toString('utf8')
  const body = readControlBody(text, request.headers['content-type'])
  const headers = { ...request.headers, 'content-length': String(Buffer.byteLength(text)) }
  // The keyword `if` only tells that the reason is in its branch.
  const found = operation
    .requestViolations({ path, query, headers, body })
    .filter(({ code }) => code !== 'if')
  if (found.length > 0) throw invalid(found, operation, body)
  return checked(operation, { status: 200, body: handle(operation, { query, body, session }, controlled) })
}

/** @throws {ProblemError} 415 or 400, when a body is not called JSON, or is none. */
function readControlBody(text: string, contentType: string | undefined): unknown {
  if (text !== '' && !isJsonType(contentType)) {
    const sent = contentType === undefined ? 'there was none' : `it was ${contentType}`
    const detail = `Send the header content-type: application/json; ${sent}`
    throw new ProblemError(415, 'Unsupported media type', { detail })
  }
  const { value, violation } = readJson(text, contentType)
  if (violation) throw new ProblemError(400, 'Malformed JSON', { detail: violation.message })
  return value
}

/** 422: says what is wrong with a body in the words of its reader, where it has one. */
function invalid(violations: readonly Violation[], { id }: Operation, body: unknown): ProblemError {
  let detail = violations.map(({ message }) => message).join('; ')
  try {
    if (body !== undefined) bodyReaders[id]?.(body)
  } catch (cause) {
    if (!(cause instanceof MockServerError)) throw cause
    detail = cause.message
  }
  return new ProblemError(422, 'Invalid request', { detail, violations })
}

function findOperation(method: string, path: string, { routes, operations }: Contract): Operation {
  const route = routes.find(path)
  const paths = operations.map((operation) => `${operation.method.toUpperCase()} ${prefix}${operation.path}`)
  if (route === undefined) {
    throw new ProblemError(404, 'No such control', {
      detail: `There is no ${prefix}${path}, only ${paths.join(', ')}`,
    })
  }
  const operation = route.operations.get(method.toLowerCase())
  if (operation === undefined) throw noMethodMatched(method, prefix + path, route.operations.keys())
  return operation
}

function handle(
  { id }: Operation,
  call: { query: URLSearchParams; body: unknown; session: Session },
  controlled: Controlled,
): unknown {
  const handler = controlHandlers[id]
  if (handler === undefined) throw new Error(`${id} has no handler`)
  try {
    return handler(call, controlled)
  } catch (cause) {
    if (!(cause instanceof MockServerError)) throw cause
    throw new ProblemError(422, 'Invalid request', { detail: cause.message, cause })
  }
}

/** What is said is held against the document as it is sent: dates, for example, are texts there. */
function checked(operation: Operation, { status, body }: Answer): Answer {
  const sent: unknown = JSON.parse(JSON.stringify(body))
  const found = operation.answerViolations({ status, body: sent })
  if (found.length === 0) return { status, body: sent }
  const detail = found.map(({ message }) => message).join('; ')
  throw new ProblemError(500, 'Request/Response not valid', { detail, violations: found })
}
