import type { Control } from '../control/control.ts'
import { OptionError } from '../errors/option-error.ts'
import type { Provider } from '../gateways/provider.ts'
import { warn } from '../errors/observer.ts'
import type { Session } from '../sessions/session.ts'
import { sessionHeader, type Sessions } from '../sessions/sessions.ts'
import { corsHeaders, preflight } from './cors.ts'
import type { ExchangeOptions } from './call.ts'
import { createExchange, type Outcome } from './exchange.ts'
import { finish } from './finish.ts'
import type { Mount } from './mount.ts'
import { ProblemError } from './problem-error.ts'
import type { RequestRecord } from './request-record.ts'
import { Resolver } from './resolution.ts'
import type { WireRequest, WireResponse } from './wire.ts'

export interface AppOptions extends ExchangeOptions {
  /** By prefix. */
  readonly mounts: ReadonlyMap<string, Mount>
  readonly sessions: Sessions
  /** What answers below `/__mock`; nothing, where there is none. */
  readonly control: Control | undefined
  readonly onRequest: ((record: RequestRecord) => void) | undefined
}

/** Answers a request that came over a socket or in process. It never rejects. */
export type App = (request: WireRequest) => Promise<WireResponse>

/** What is found out about a request, as far as it comes. */
interface Findings {
  session: Session
  provider: Provider | undefined
  operationId: string | undefined
  problem: string | undefined
  /** Whether it is a request to the mock server itself, which no journal has. */
  isControl: boolean
}

/** The whole way of a request: session, prefix, path, method, and what the gateway does. */
export function createApp(options: AppOptions): App {
  const { sessions, control, onRequest } = options
  const resolver = new Resolver(options.mounts)
  const exchange = createExchange(options)

  async function answer(request: WireRequest, findings: Findings): Promise<Outcome> {
    try {
      const name = request.headers[sessionHeader]
      if (name !== undefined) findings.session = findSession(sessions, name)
      if (control?.answers(request.target)) {
        findings.isControl = true
        return await control.answer(request, findings.session)
      }
      const resolution = resolver.resolve(request.method, request.target, (mount) => {
        findings.provider = mount.provider
      })
      findings.operationId = resolution.operation.id
      return await exchange(request, resolution, findings.session)
    } catch (error) {
      if (error instanceof ProblemError) findings.problem = error.detail
      return problemOutcome(error)
    }
  }

  return async (request) => {
    const preflighted = preflight(request)
    const time = new Date()
    const start = performance.now()
    const findings: Findings = {
      session: sessions.default,
      provider: undefined,
      operationId: undefined,
      problem: undefined,
      isControl: false,
    }
    const { response, violations, faults } = preflighted
      ? { response: preflighted, violations: [], faults: [] }
      : await answer(request, findings)
    const { session, provider, operationId, problem } = findings
    const record: RequestRecord = {
      time,
      duration: performance.now() - start,
      session: session.name,
      method: request.method,
      target: request.target,
      status: response.status,
      provider,
      operationId,
      problem,
      violations,
      faults,
    }
    if (!findings.isControl) session.journal.add(record)
    const reported = onRequest ? report(record, onRequest) : undefined
    return withCors(reported ?? response, request)
  }
}

/**
 * An observer that throws must not take the process down with it: what it threw is answered instead. What it throws later is too
 * late for that.
 */
function report(record: RequestRecord, onRequest: (record: RequestRecord) => void): WireResponse | undefined {
  try {
    const observed: unknown = onRequest(record)
    // Test runners have a `Promise` of their own beside that of Node.js.
    if (typeof observed === 'object')
      Promise.resolve(observed).catch((cause: unknown) => warn('onRequest', cause))
    return undefined
  } catch (cause) {
    const detail = `onRequest threw ${String(cause)}`
    return problemOutcome(new ProblemError(500, 'The mock server failed', { detail, cause })).response
  }
}

function findSession(sessions: Sessions, name: string): Session {
  try {
    return sessions.get(name)
  } catch (cause) {
    if (!(cause instanceof OptionError)) throw cause
    const detail = `The header ${sessionHeader} names no session: ${cause.message}`
    throw new ProblemError(400, 'Malformed session name', { detail, cause })
  }
}

function withCors(response: WireResponse, request: WireRequest): WireResponse {
  return request.headers['origin'] === undefined
    ? response
    : { ...response, headers: { ...response.headers, ...corsHeaders(request) } }
}

function problemOutcome(error: unknown): Outcome {
  const problem =
    error instanceof ProblemError
      ? error
      : new ProblemError(500, 'The mock server failed', { detail: String(error), cause: error })
  const headers = { ...problem.headers, 'content-type': 'application/problem+json' }
  const { status, violations } = problem
  return { ...finish({ status, headers, body: problem }, violations), faults: [] }
}
