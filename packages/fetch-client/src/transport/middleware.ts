import { ConfigurationError } from '../errors/configuration-error.ts'
import type { AnyInit } from './call-options.ts'
import { type Deliver, deliver } from './delivery.ts'
import type { Exchange } from './exchange.ts'

/** What middleware is told of an attempt. */
export interface MiddlewareContext {
  /** The request, without the API key: that is added after all middleware. */
  readonly request: Request
  /** The path of the specification, its placeholders in it. */
  readonly schemaPath: string
  /** The parameters that the call was given. */
  readonly params: NonNullable<AnyInit['params']>
  /** The same for each attempt of one call. */
  readonly id: string
  readonly options: {
    /** Where the gateway listens. */
    readonly baseUrl: string
    /** Sends a request below `baseUrl` with the API key, without middleware and retries. */
    readonly fetch: (request: Request) => Promise<Response>
  }
}

/**
 * Looks at requests and responses, and may replace them, as openapi-fetch's middleware does; it runs for each attempt. Of
 * openapi-fetch's `options` there are `baseUrl` and `fetch`; serializers there are none.
 * Requests pass the middleware in the order of `use`, responses and errors in the opposite one.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 * @example
 * ```ts
 * client.use({
 *   onRequest({ request }) {
 *     request.headers.set('x-trace', crypto.randomUUID())
 *   },
 *   onResponse: ({ schemaPath, response }) => console.log(schemaPath, response.status),
 * })
 * ```
 */
export interface Middleware {
  /** Replaces the request, or answers it with a response without sending it. */
  onRequest?(context: MiddlewareContext): Passed<Request | Response>
  /** Replaces the response. */
  onResponse?(context: MiddlewareContext & { readonly response: Response }): Passed<Response>
  /** Replaces what `fetch` threw, or answers in its place. */
  onError?(context: MiddlewareContext & { readonly error: unknown }): Passed<Response | Error>
}

type Passed<Replacement> = void | Replacement | undefined | Promise<void | Replacement | undefined>

/** Leads requests through the middleware of a client, and of the call. */
export function throughMiddleware(ofClient: readonly Middleware[]): Deliver {
  const ids = new WeakMap<Exchange, string>()
  return async (exchange, signal) => {
    const { body, headers, init, row, transport, url } = exchange
    const middleware = [...ofClient, ...(init.middleware ?? [])]
    if (middleware.length === 0) return deliver(exchange, signal)
    const send = (request: Request): Promise<Response> => deliverBelow(exchange, request, signal)
    const id = ids.get(exchange) ?? Math.random().toString(36).slice(2)
    ids.set(exchange, id)
    const context = {
      schemaPath: row[2],
      params: init.params ?? {},
      id,
      options: { baseUrl: transport.baseUrl, fetch: send },
    }
    const replacing = middleware.toReversed()
    let request = new Request(url, { method: row[1], headers, body, redirect: 'manual', signal })
    let response: Response | undefined
    for (const { onRequest } of middleware) {
      const replacement = await onRequest?.({ ...context, request })
      if (replacement instanceof Response) return usable(replacement)
      if (replacement) request = replacementOf(Request, replacement, 'onRequest')
    }
    try {
      response = await send(request)
    } catch (thrown) {
      let error: unknown = thrown
      for (const { onError } of replacing) {
        const replacement = await onError?.({ ...context, request, error })
        if (replacement instanceof Response) {
          response = replacement
          break
        }
        if (replacement) error = replacementOf(Error, replacement, 'onError')
      }
      if (response === undefined) throw error
    }
    for (const { onResponse } of replacing) {
      const replacement: unknown = await onResponse?.({ ...context, request, response })
      if (replacement) response = replacementOf(Response, replacement, 'onResponse')
    }
    return usable(response)
  }
}

/** What can still be sent or read. */
function usable<Message extends Request | Response>(message: Message): Message {
  if (!message.bodyUsed && !('type' in message && message.type === 'error')) return message
  throw new ConfigurationError(
    'Middleware gave back `Response.error()`, or has used up a body of which it should read or send a `clone()`.',
  )
}

/** What middleware gave back, if it is what may be given back there; with an arrow function it is easily something else. */
function replacementOf<Kind>(
  Type: abstract new (...args: never) => Kind,
  replacement: unknown,
  name: keyof Middleware,
): Kind {
  if (replacement instanceof Type) return replacement
  throw new ConfigurationError(
    `\`${name}\` of middleware gave back a ${typeof replacement}: it must give back nothing, or what takes its place.`,
  )
}

/** Delivers a request that middleware may have led elsewhere. */
function deliverBelow(exchange: Exchange, original: Request, signal: AbortSignal): Promise<Response> {
  signal.throwIfAborted()
  const { baseUrl, credentials, fetch = globalThis.fetch } = exchange.transport
  // A copy, whose address is what will be called, whatever the original says of itself.
  const request = new Request(usable(original), { redirect: 'manual' })
  if (request.url.startsWith(`${baseUrl}/`)) {
    for (const [name, value] of Object.entries(credentials)) request.headers.set(name, value)
    return deliver(exchange, signal, () => fetch(request, { signal }))
  }
  const { origin } = new URL(request.url)
  throw new ConfigurationError(`A request was about to leave ${baseUrl} for ${origin}; nothing was sent.`)
}
