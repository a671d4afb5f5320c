import type { App } from './app.ts'
import type { WireResponse } from './wire.ts'

/** `fetch`, answered by an app without a socket. Rejects as `fetch` does: on an aborted signal, or a URL that is none. */
export function createFetch(app: App): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const { pathname, search } = new URL(request.url)
    const response = await app({
      method: request.method,
      target: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: request.body,
    })
    request.signal.throwIfAborted()
    return toResponse(response, request)
  }
}

function toResponse({ status, headers, body }: WireResponse, { url, method }: Request): Response {
  const hasBody = method !== 'HEAD' && status !== 204 && status !== 304
  const response = new Response(hasBody ? body : null, { status, headers })
  return Object.defineProperty(response, 'url', { value: url })
}
