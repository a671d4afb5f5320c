import { BoundedCache } from '../bounded-cache.ts'
import type { Operation } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import type { Fault } from '../faults/fault.ts'
import { refusalOf } from '../faults/refusals.ts'
import { strikeResponse } from '../faults/wire-faults.ts'
import { withCheckedCredential } from '../gateways/credential.ts'
import type { Gateway } from '../gateways/gateway.ts'
import { uncharged, type Usage } from '../gateways/usage.ts'
import type { Session } from '../sessions/session.ts'
import { askWorld } from './ask-world.ts'
import { readBody, readJson, type ParsedBody } from './body.ts'
import type { Call, ExchangeOptions } from './call.ts'
import { answerFromDocument } from './checked-answer.ts'
import { withLength, type Finished } from './finish.ts'
import { asksForDocument, readPreferences } from './prefer.ts'
import { recordViolations, type RecordedViolation } from './recorded-violation.ts'
import { refuse } from './refuse.ts'
import type { Resolution } from './resolution.ts'
import type { Verdict } from './verdict.ts'
import type { WireRequest, WireResponse } from './wire.ts'

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
    ...explained(
      operation.requestViolations(operationRequest),
      ownMember(mount.gateway.explanations, operation.id),
      body,
    ),
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

function isInBody({ location }: Violation): boolean {
  return location[1] === 'body'
}

/** What is wrong with the body in one sentence, where the gateway has one for it. */
function explained(
  found: readonly Violation[],
  explain: Gateway['explanations'][string] | undefined,
  { value }: ParsedBody,
): readonly Violation[] {
  const explanation = found.some(isInBody) ? explain?.(value) : undefined
  if (explanation === undefined) return found
  const { member, message } = explanation
  const location = ['request', 'body', member]
  return [...found.filter((one) => !isInBody(one)), { location, severity: 'Error', message }]
}

async function answer(call: Call, faults: readonly Fault[]): Promise<Finished> {
  const { request, resolution, session, verdict } = call
  const { operation, mount } = resolution
  if (verdict.isUnauthorised) {
    const isInDocument = call.options.static && operation.exampleNames.has('401')
    return isInDocument ? answerFromDocument(call) : refuse(call, 401, { usage: uncharged })
  }

  const key = request.headers[mount.gateway.credential.header] ?? ''
  const meter = session.meter(mount.provider)
  const { now } = session.worlds.clock
  const struck = refusalOf(faults, invalidStatus(operation))
  if (struck?.isFree) {
    const usage = { ...meter.look(key, now), ...struck.usage }
    return refuse(call, struck.status, { usage, retryAfterSeconds: struck.retryAfterSeconds })
  }
  const { usage, refusal, settle } = meter.charge(key, operation.id, now)
  if (refusal) return refuse(call, refusal.status, { usage, retryAfterSeconds: refusal.retryAfterSeconds })
  const finished = struck ? refuse(call, struck.status, { usage }) : await answerCharged(call, usage)
  settle(Buffer.byteLength(finished.response.body ?? ''))
  return finished
}

function answerCharged(call: Call, usage: Usage): Finished | Promise<Finished> {
  const { resolution, verdict, options } = call
  const { operation, mount } = resolution
  const errors = verdict.violations.filter(({ severity }) => severity === 'Error')
  if (errors.length > 0) {
    const message = errors.map((error) => error.message).join('; ')
    return refuse(call, invalidStatus(operation), { usage, message })
  }
  const handler = ownMember(mount.gateway.handlers, operation.id)
  return handler === undefined || options.static || asksForDocument(verdict.preferences)
    ? answerFromDocument(call)
    : askWorld(call, handler, usage)
}

/** Other documents may call an operation as something is called that every object has. */
function ownMember<Member>(members: Readonly<Record<string, Member>>, name: string): Member | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined
}

/** The status that a gateway has for requests it cannot make sense of. */
function invalidStatus({ exampleNames }: Operation): 400 | 422 {
  return exampleNames.has('400') && !exampleNames.has('422') ? 400 : 422
}

function disturb({ resolution, session }: Call, finished: Finished, faults: readonly Fault[]): Outcome {
  const { response, struck } = strikeResponse(finished.response, faults, {
    chance: () => session.faults.chance(),
    errorBody: () =>
      resolution.mount.gateway.failure(500, { usage: uncharged, now: session.worlds.clock.now }).body,
  })
  return { response: withLength(response), violations: finished.violations, faults: struck }
}
