import type { Fetch } from '@fansly-chats/fetch-client'
import type { Attempt, Outcome } from './attempt.ts'
import { failed, failedInBody, retryAfter } from './failed-answers.ts'
import type { Fault } from './faults.ts'
import { json } from './json.ts'
import type { Random } from './random.ts'
import {
  abortRejectionOf,
  type ConnectionFault,
  connectTimeoutOfNode,
  rejectionOf,
  type Runtime,
  tellsUnsent,
} from './runtime-errors.ts'
import type { VirtualTime } from './virtual-time.ts'

/** One operation at the gateway, for one client. */
export interface Endpoint {
  readonly fetch: Fetch
  readonly attempts: readonly Attempt[]
  /** What the gateway should have been asked and was not. */
  readonly complaints: readonly string[]
}

interface EndpointOptions {
  readonly time: VirtualTime
  readonly random: Random
  readonly runtime: Runtime
  readonly drawFault: () => Fault
  /** Headers that tell what is left of the rate limit. */
  readonly tellQuota: () => Readonly<Record<string, string>>
  /** What every request has to be. */
  readonly expected: {
    readonly method: string
    readonly path: RegExp
    readonly credentials: readonly [string, string]
  }
  /** What the gateway answers when it did what was asked. */
  readonly answer: {
    readonly status: number
    readonly body: (query: URLSearchParams, fault: Fault) => unknown
  }
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] }

/** A gateway, and the network in front of it, that do what the faults say. */
export function createEndpoint(options: EndpointOptions): Endpoint {
  const { time, random, runtime, drawFault, tellQuota, expected, answer } = options
  const attempts: Writable<Attempt>[] = []
  const complaints: string[] = []
  const ignoresSignal = random.chance(0.1)
  const keepsReason = random.chance(0.7)
  const isDoubleStack = random.chance(0.5)

  const fetch: Fetch = async (input, init) => {
    const { signal } = init
    const request = new Request(input, init)
    const attempt: Writable<Attempt> = {
      fault: drawFault(),
      startedAt: time.now(),
      endedAt: undefined,
      outcome: { kind: 'dropped' },
      executedAt: undefined,
    }
    attempts.push(attempt)
    inspect(request)
    const rejection = (): unknown => abortRejectionOf(runtime, signal, keepsReason)
    const stopped = new Promise<never>((_resolve, reject) => {
      const stop = (): void => {
        attempt.endedAt ??= time.now()
        if (!ignoresSignal) reject(rejection())
      }
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop)
    })
    stopped.catch(() => {}) // where the answer is faster
    return Promise.race([stopped, serve(attempt, request, signal)])
  }

  function inspect({ method, url, headers, redirect }: Request): void {
    const { pathname } = new URL(url)
    const [header, value] = expected.credentials
    if (method !== expected.method || !expected.path.test(pathname))
      complaints.push(`was asked ${method} ${url}`)
    if (headers.get(header) !== value) complaints.push(`was not shown the key`)
    if (redirect !== 'manual') complaints.push(`was to be redirected: ${redirect}`)
  }

  async function serve(attempt: Writable<Attempt>, request: Request, signal: AbortSignal): Promise<Response> {
    const { fault } = attempt
    const end = (outcome: Outcome): void => {
      if (signal.aborted) return
      attempt.outcome = outcome
      attempt.endedAt = time.now()
    }
    const lose = (name: ConnectionFault): unknown => {
      end({ kind: 'lost' })
      return rejectionOf(runtime, name, isDoubleStack)
    }
    /** What the gateway does is done, whether the client still listens or not. */
    const execute = (): unknown => {
      attempt.executedAt = time.now()
      return answer.body(new URL(request.url).searchParams, fault)
    }
    const maybeExecute = (): void => {
      if (random.chance(0.5)) execute()
    }

    await time.busy(request.text())
    const isCalledBack = random.chance(0.5)
    await time.pause(fault === 'arrives late' ? random.integer(50, 120_000) : random.integer(1, 80))
    if (signal.aborted && isCalledBack && fault !== 'arrives late') return never()
    switch (fault) {
      case 'refused':
      case 'unresolved':
        end(tellsUnsent(runtime) ? { kind: 'unsent', certain: true } : { kind: 'lost' })
        throw rejectionOf(runtime, fault, isDoubleStack)
      case 'connect timeout':
        if (runtime !== 'node') return never()
        await time.pause(10_200)
        end({ kind: 'unsent', certain: false })
        throw connectTimeoutOfNode()
      case 'reset on arrival':
        throw lose('reset')
      case 'never connects':
        return never()
      case 'reset':
      case 'closed':
      case 'not HTTP':
        await time.pause(random.integer(1, 200))
        execute()
        await time.pause(random.integer(0, 50))
        throw lose(fault)
      case 'odd rejection':
        maybeExecute()
        end({ kind: 'lost' })
        throw random.pick<unknown>(
          undefined,
          null,
          'lost',
          0,
          {},
          new AggregateError([]),
          Object.create(null),
        )
      case 'no answer':
        await time.pause(random.pick(1, random.integer(1, 60_000)))
        execute()
        return never()
      case 'redirect':
        end({ kind: 'redirected' })
        return new Response(null, {
          status: random.pick(301, 302, 303, 307, 308),
          headers: random.pick({}, { location: 'https://elsewhere.example/' }, { location: '/login' }),
        })
      case 'refusal':
        return failed(options, end, random.pick(400, 401, 402, 403, 404, 409, 418, 422))
      case 'too slow':
        maybeExecute()
        return failed(options, end, 408)
      case 'failure':
        maybeExecute()
        return failed(options, end, random.pick(500, 501, 502, 503, 504, 520, 524))
      case 'limited':
        return failed(options, end, 429, retryAfter(random))
      case 'refusal in the body':
        return failedInBody(options, end, random.pick(400, 401, 402, 403, 404, 422))
      case 'limited in the body':
        return failedInBody(options, end, 429)
      case 'failure in the body':
        maybeExecute()
        return failedInBody(options, end, random.pick(500, 502, 503, undefined))
      case 'page of a proxy':
      case 'empty':
      case 'scalar':
        maybeExecute()
        end({ kind: 'unreadable' })
        return new Response(
          fault === 'empty'
            ? ''
            : fault === 'scalar'
              ? random.pick('null', '7', '"ok"', 'true')
              : '<html>Wait…</html>',
          { headers: { 'content-type': fault === 'page of a proxy' ? 'text/html' : 'application/json' } },
        )
      case 'contradiction':
        execute()
        end({ kind: 'contradiction' })
        return json(random.pick<unknown>({}, { data: {} }, { data: { data: {} } }, { ok: true }))
      default:
        break
    }

    await time.pause(random.integer(1, 100))
    const body = JSON.stringify(execute())
    await time.pause(fault === 'late answer' ? random.integer(1000, 60_000) : random.integer(0, 80))
    const init = { status: answer.status, headers: { 'content-type': 'application/json', ...tellQuota() } }
    if (body === undefined) {
      end({ kind: 'done' })
      return new Response(null, { ...init, status: 204 })
    }
    if (fault === 'truncated') {
      end({ kind: 'unreadable' })
      return new Response(body.slice(0, random.integer(1, body.length - 1)), init)
    }
    const isCut =
      fault === 'stalled body' ||
      fault === 'late body' ||
      fault === 'reset in the body' ||
      fault === 'closed in the body' ||
      fault === 'bad compression'
    if (!isCut && random.chance(0.7)) {
      end({ kind: 'done' })
      return new Response(body, init)
    }
    const bytes = new TextEncoder().encode(body)
    const half = random.integer(0, bytes.length)
    let isOver = false
    const stream = new ReadableStream<Uint8Array>({
      async start(controller) {
        const stop = (error: unknown): void => {
          if (!isOver) controller.error(error)
          isOver = true
        }
        if (!ignoresSignal)
          signal.addEventListener('abort', () => stop(abortRejectionOf(runtime, signal, keepsReason)))
        controller.enqueue(bytes.subarray(0, half))
        if (fault === 'stalled body') return
        await time.pause(fault === 'late body' ? random.integer(100, 60_000) : random.integer(0, 40))
        if (isOver) return
        if (isCut && fault !== 'late body') return stop(lose(fault))
        end({ kind: 'done' })
        controller.enqueue(bytes.subarray(half))
        controller.close()
        isOver = true
      },
      cancel() {
        isOver = true
      },
    })
    return new Response(stream, init)
  }

  return { fetch, attempts, complaints }
}

const never = (): Promise<never> => new Promise(() => {})
