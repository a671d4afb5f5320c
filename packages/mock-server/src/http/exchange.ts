import { BoundedCache } from '../bounded-cache.ts'
import type { ContractMode } from '../contract/contract-mode.ts'
import type { Answer, Operation } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import type { Fault } from '../faults/fault.ts'
import { refusalStatus } from '../faults/refusals.ts'
import { strikeResponse } from '../faults/wire-faults.ts'
import { findWorld } from '../gateways/account-ids.ts'
import { withCheckedCredential } from '../gateways/credential.ts'
import { unmetered, type Usage } from '../gateways/usage.ts'
import type { Session } from '../sessions/session.ts'
import { readBody, readJson, type ParsedBody } from './body.ts'
import { finish, withLength, type Finished } from './finish.ts'
import { asksForDocument, readPreferences } from './prefer.ts'
import { ProblemError } from './problem-error.ts'
import { recordViolations, type RecordedViolation } from './recorded-violation.ts'
import type { Resolution } from './resolution.ts'
import type { Verdict } from './verdict.ts'
import type { WireRequest, WireResponse } from './wire.ts'

export interface ExchangeOptions {
  /** Whether the documents answer everything, and the world nothing. */
  readonly static: boolean
  /** The only key accepted; any, where there is none. */
  readonly apiKey: string | undefined
  readonly contract: ContractMode
  /** What the contract has to say where it is closed; nothing where it is open. */
  readonly undeclared: Undeclared | undefined
}

/** What documents let pass because they do not speak of it. */
export interface Undeclared {
  parameters(operation: Operation, query: URLSearchParams): readonly Violation[]
  fields(operation: Operation, answer: Answer): readonly Violation[]
}

/** What became of a request. */
export interface Outcome {
  readonly response: WireResponse
  readonly violations: readonly RecordedViolation[]
  readonly faults: readonly string[]
}

/** Answers a request for an operation. */
export type Exchange = (request: WireRequest, resolution: Resolution, session: Session) => Promise<Outcome>

/** How many requests that look different are remembered. */
const remembered = 2000

/** The way of a request through key, limits, faults, validation, handler, and validation again. */
export function createExchange(options: ExchangeOptions): Exchange {
  const verdicts = new BoundedCache<Verdict>(remembered)
  return async (request, resolution, session) => {
    const bytes = request.body === null ? undefined : await readBody(request.body)
    const text = bytes?.toString('utf8') ?? ''
    const body = readJson(text, request.headers['content-type'])
    const verdict = verdicts.get(keyOf(request, resolution, text), () =>
      judge({ request, resolution, body, length: bytes?.byteLength ?? 0 }, options),
    )
    const call = { request, resolution, session, verdict, body, options }
    const struck = session.faults.strike(resolution.mount.provider, resolution.operation.id)
    const finished = await answer(call, struck)
    const outcome = struck.length === 0 ? { ...finished, faults: [] } : disturb(call, finished, struck)
    if (outcome.violations.length === 0) return outcome
    const { pathParameters: path, query } = resolution
    const exchanged = { path, query, body: body.value, answer: finished.response.body }
    return { ...outcome, violations: recordViolations(outcome.violations, exchanged) }
  }
}

/** Everything that the verdict depends on. No header has a line feed in it, and the body comes last. */
function keyOf({ method, target, headers }: WireRequest, { headerNames }: Resolution, text: string): string {
  let key = `${method} ${target}`
  for (const name of headerNames) key += `\n${headers[name] ?? ''}`
  return `${key}\n${text}`
}

interface Judged {
  readonly request: WireRequest
  readonly resolution: Resolution
  readonly body: ParsedBody
  readonly length: number
}

function judge({ request, resolution, body, length }: Judged, options: ExchangeOptions): Verdict {
  const { operation, mount, path, query } = resolution
  // Prism looks at the media type of a body only where a `content-length` announces one.
  const headers = length === 0 ? request.headers : { ...request.headers, 'content-length': String(length) }
  const operationRequest = {
    path,
    query,
    headers: withCheckedCredential(headers, mount.gateway.credential, options.apiKey),
    body: body.value,
  }
  const found = [
    ...operation.requestViolations(operationRequest),
    ...(body.violation ? [body.violation] : []),
    ...(options.undeclared?.parameters(operation, query) ?? []),
  ]
  const preferences = readPreferences(request.headers['prefer'], query)
  const isUnauthorised = found.some(({ code }) => code === 401)
  return {
    request: operationRequest,
    preferences: isUnauthorised ? { code: 401 } : preferences,
    isUnauthorised,
    violations: options.contract === 'off' ? found.filter(({ code }) => code === 401) : found,
    finished: undefined,
  }
}

interface Call {
  readonly request: WireRequest
  readonly resolution: Resolution
  readonly session: Session
  readonly verdict: Verdict
  readonly body: ParsedBody
  readonly options: ExchangeOptions
}

async function answer(call: Call, faults: readonly Fault[]): Promise<Finished> {
  const { request, resolution, session, verdict } = call
  const { operation, mount } = resolution
  if (verdict.isUnauthorised) {
    const isInDocument = call.options.static && operation.exampleNames.has('401')
    return isInDocument ? answerFromDocument(call) : refuse(call, 401, unmetered)
  }

  const key = request.headers[mount.gateway.credential.header] ?? ''
  const charge = session.charge(mount.provider, key, operation.id)
  const usage = charge?.usage ?? unmetered
  if (charge?.refusal) {
    return refuse(call, charge.refusal.status, usage, charge.refusal.retryAfterSeconds)
  }
  const finished = await answerCharged(call, faults, usage)
  charge?.settle(Buffer.byteLength(finished.response.body ?? ''))
  return finished
}

function answerCharged(call: Call, faults: readonly Fault[], usage: Usage): Finished | Promise<Finished> {
  const { resolution, session, verdict, body, options } = call
  const { operation, mount, pathParameters, query } = resolution
  const status = invalidStatus(operation)
  for (const fault of faults) {
    const refusal = refusalStatus(fault.fault, status)
    if (refusal !== undefined) return refuse(call, refusal, usage, retryAfterSeconds(fault))
  }
  const errors = verdict.violations.filter(({ severity }) => severity === 'Error')
  if (errors.length > 0) {
    return refuse(call, status, usage, undefined, errors.map(({ message }) => message).join('; '))
  }
  const handler = mount.gateway.handlers[operation.id]
  if (handler === undefined || options.static || asksForDocument(verdict.preferences)) {
    return answerFromDocument(call)
  }
  const world = findWorld(session.worlds, mount.gateway.accounts, accountOf(call))
  if (world === undefined) return refuse(call, 404, usage, undefined, noSuchAccount(call))
  const { all: worlds } = session.worlds
  return checked(call, handler({ path: pathParameters, query, body: body.value, usage, worlds }, world))
}

/** The account of the path. What is about none is asked of the first. */
function accountOf({ resolution: { mount, pathParameters }, session }: Call): string {
  const { parameter, idOf } = mount.gateway.accounts
  return pathParameters[parameter] ?? idOf(session.worlds.first)
}

function noSuchAccount(call: Call): string {
  const { idOf } = call.resolution.mount.gateway.accounts
  const { all, first } = call.session.worlds
  const last = all.at(-1) ?? first
  return `There is no account ${accountOf(call)} here, only ${idOf(first)} to ${idOf(last)}.`
}

function retryAfterSeconds(fault: Fault): number | undefined {
  return fault.fault === 'rate-limited' ? (fault.retryAfterSeconds ?? 30) : undefined
}

/** The status that a gateway has for requests it cannot make sense of. */
function invalidStatus({ exampleNames }: Operation): 400 | 422 {
  return exampleNames.has('400') && !exampleNames.has('422') ? 400 : 422
}

function refuse(call: Call, status: number, usage: Usage, retryAfter?: number, message?: string): Finished {
  const { gateway } = call.resolution.mount
  return checked(
    call,
    gateway.failure(status, {
      usage,
      now: call.session.worlds.clock.now,
      ...(message !== undefined && { message }),
      ...(retryAfter !== undefined && { retryAfterSeconds: retryAfter }),
    }),
  )
}

/** An answer of ours. One that breaks the document is a defect of the mock server, and must not pass for the gateway. */
function checked({ resolution: { operation }, verdict, options }: Call, answered: Answer): Finished {
  const found = options.contract === 'off' ? [] : answerViolations(operation, answered, options)
  const errors = found.filter(({ severity }) => severity === 'Error')
  if (options.contract === 'strict' && errors.length > 0) throw invalidAnswer(operation, errors)
  return finish(answered, found.length === 0 ? verdict.violations : [...verdict.violations, ...found])
}

async function answerFromDocument(call: Call): Promise<Finished> {
  const { verdict, options } = call
  if (verdict.finished) return verdict.finished
  const { operation } = call.resolution
  const { exampleKey } = verdict.preferences
  const answered = await operation
    .documentAnswer(verdict.request, verdict.preferences)
    .catch((error: unknown) => {
      const isNone = error instanceof ProblemError && (error.status === 404 || exampleKey !== undefined)
      throw isNone ? noSuchAnswer(operation, error) : error
    })
  const found = options.contract === 'off' ? [] : answerViolations(operation, answered, options)
  const finished = finish(answered, [...verdict.violations, ...found])
  if (verdict.preferences.dynamic !== true) verdict.finished = finished
  return finished
}

/** 404: the document has no answer of that status, or no example of that name. It has these. */
function noSuchAnswer({ id, exampleNames }: Operation, cause: ProblemError): ProblemError {
  const examples = Object.fromEntries(exampleNames)
  const listed = [...exampleNames].map(([status, names]) => `${status}: ${names.join(', ')}`).join('; ')
  return new ProblemError(404, 'No such answer in the document', {
    type: cause.type,
    detail: `${cause.detail} The answers of ${id} and their examples are ${listed}`,
    extensions: { examples },
    cause,
  })
}

function answerViolations(
  operation: Operation,
  answered: Answer,
  { undeclared }: ExchangeOptions,
): readonly Violation[] {
  const found = operation.answerViolations(answered)
  return undeclared ? [...found, ...undeclared.fields(operation, answered)] : found
}

function invalidAnswer(operation: Operation, violations: readonly Violation[]): ProblemError {
  return new ProblemError(500, 'Request/Response not valid', {
    type: 'https://stoplight.io/prism/errors#VIOLATIONS',
    detail: `The answer to ${operation.id} breaks its document: ${violations.map(({ message }) => message).join('; ')}`,
    violations,
  })
}

function disturb({ resolution, session }: Call, finished: Finished, faults: readonly Fault[]): Outcome {
  const { response, struck } = strikeResponse(finished.response, faults, {
    chance: () => session.faults.chance(),
    errorBody: () =>
      resolution.mount.gateway.failure(500, { usage: unmetered, now: session.worlds.clock.now }).body,
  })
  return { response: withLength(response), violations: finished.violations, faults: struck }
}
