import type { Contract } from '../contract/contract.ts'
import { serverUrl } from '../contract/document.ts'
import type { Exchange, Operation } from '../contract/operation.ts'
import { pathParameters, type Route } from '../contract/route-table.ts'
import { withCheckedCredential } from '../gateways/credential.ts'
import type { Gateway } from '../gateways/gateway.ts'
import type { Provider } from '../gateways/provider.ts'
import { unmetered } from '../gateways/usage.ts'
import type { World } from '../world/world.ts'
import { parseBody, readBody } from './body.ts'
import { corsHeaders, preflight } from './cors.ts'
import { noMethodMatched, noMountMatched, noPathMatched } from './not-found.ts'
import { asksForDocument, readPreferences } from './prefer.ts'
import { ProblemError } from './problem-error.ts'
import type { RequestRecord } from './request-record.ts'
import { readTarget, type Target } from './target.ts'
import { violationsHeader } from './violations-header.ts'
import type { WireRequest, WireResponse } from './wire.ts'

/** A gateway and the contract it keeps. */
export interface Mount {
  readonly provider: Provider
  readonly contract: Contract
  readonly gateway: Gateway
}

export interface AppOptions {
  /** By prefix. */
  readonly mounts: ReadonlyMap<string, Mount>
  readonly world: World
  /** Whether the documents answer everything, and the world nothing. */
  readonly static: boolean
  /** The only key accepted; any, where there is none. */
  readonly apiKey: string | undefined
  readonly onRequest: ((record: RequestRecord) => void) | undefined
}

/** Answers a request that came over a socket or in process. It never rejects. */
export type App = (request: WireRequest) => Promise<WireResponse>

/** A response, and what was found out on the way to it. */
interface Outcome extends Pick<RequestRecord, 'provider' | 'operationId' | 'violations'> {
  readonly response: WireResponse
}

/** The whole way of a request: prefix, path, method, preferences, body, contract. */
export function createApp(options: AppOptions): App {
  return async (request) => {
    const time = new Date()
    const start = performance.now()
    const { response, ...found } = preflightOutcome(request) ?? (await answer(request, options))
    const duration = performance.now() - start
    const { method, target } = request
    const record = { time, duration, method, target, status: response.status, ...found }
    const reported = report(record, options.onRequest) ?? response
    const headers = { ...reported.headers, ...violationsHeader(found.violations), ...corsHeaders(request) }
    return { ...reported, headers }
  }
}

/** An observer that throws must not take the process down with it: what it threw is answered instead. */
function report(record: RequestRecord, onRequest: AppOptions['onRequest']): WireResponse | undefined {
  try {
    onRequest?.(record)
    return undefined
  } catch (cause) {
    const detail = `onRequest threw ${String(cause)}`
    return problemResponse(new ProblemError(500, 'The mock server failed', { detail, cause }))
  }
}

function preflightOutcome(request: WireRequest): Outcome | undefined {
  const response = preflight(request)
  return response && { response, provider: undefined, operationId: undefined, violations: [] }
}

async function answer(request: WireRequest, options: AppOptions): Promise<Outcome> {
  let provider: Provider | undefined
  let operation: Operation | undefined
  try {
    const target = readTarget(request.target)
    const mount = findMount(target, options.mounts)
    provider = mount.provider
    const route = findRoute(target, mount)
    operation = findOperation(request.method, target, route)
    const circumstances = { request, target, route, mount, options }
    const { status, headers, body, violations } = await exchangeWith(operation, circumstances)
    return { response: { status, headers, body }, provider, operationId: operation.id, violations }
  } catch (error) {
    const problem = toProblem(error)
    const response = problemResponse(problem)
    return { response, provider, operationId: operation?.id, violations: problem.violations }
  }
}

function findMount({ path, prefix }: Target, mounts: AppOptions['mounts']): Mount {
  const mount = mounts.get(prefix)
  if (mount !== undefined) return mount
  throw noMountMatched(
    path,
    new Map([...mounts].map(([name, { contract }]) => [name, serverUrl(contract.document)])),
  )
}

function findRoute({ pathBelow }: Target, { provider, contract }: Mount): Route {
  const route = contract.routes.find(pathBelow)
  if (route === undefined) throw noPathMatched(pathBelow, provider, contract.operations)
  return route
}

function findOperation(method: string, { path }: Target, { operations }: Route): Operation {
  const operation = operations.get(method.toLowerCase())
  if (operation === undefined) throw noMethodMatched(method, path, operations.keys())
  return operation
}

interface Circumstances {
  readonly request: WireRequest
  readonly target: Target
  readonly route: Route
  readonly mount: Mount
  readonly options: AppOptions
}

async function exchangeWith(operation: Operation, circumstances: Circumstances): Promise<Exchange> {
  const { request, target, route, mount, options } = circumstances
  const { query } = target
  const preferences = readPreferences(request.headers['prefer'], query)
  const bytes = await readBody(request.body)
  const body = parseBody(bytes, request.headers['content-type'])
  const handler = mount.gateway.handlers[operation.id]
  const respond =
    handler === undefined || options.static || asksForDocument(preferences)
      ? undefined
      : () =>
          handler(
            { path: pathParameters(operation.path, route.segments), query, body, usage: unmetered },
            options.world,
          )

  const exchange = await operation.exchange(
    {
      path: target.pathBelow,
      query,
      headers: withCheckedCredential(
        withLength(request.headers, bytes.byteLength),
        mount.gateway.credential,
        options.apiKey,
      ),
      body,
    },
    respond,
    preferences,
  )
  const errors = exchange.violations.filter(
    ({ location, severity }) => location[0] === 'response' && severity === 'Error',
  )
  if (exchange.source === 'handler' && errors.length > 0) throw invalidAnswer(operation, errors)
  return exchange
}

/** Prism looks at the media type of a body only where a `content-length` announces one. */
function withLength(headers: WireRequest['headers'], length: number): WireRequest['headers'] {
  return length === 0 ? headers : { ...headers, 'content-length': String(length) }
}

/** A handler that breaks the document is a defect of the mock server, and must not pass for the gateway. */
function invalidAnswer(operation: Operation, violations: ProblemError['violations']): ProblemError {
  return new ProblemError(500, 'Request/Response not valid', {
    type: 'https://stoplight.io/prism/errors#VIOLATIONS',
    detail: `The answer to ${operation.id} breaks its document: ${violations.map(({ message }) => message).join('; ')}`,
    violations,
  })
}

function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  return new ProblemError(500, 'The mock server failed', { detail: String(error), cause: error })
}

function problemResponse(problem: ProblemError): WireResponse {
  return {
    status: problem.status,
    headers: { ...problem.headers, 'content-type': 'application/problem+json' },
    body: JSON.stringify(problem),
  }
}
