import type { App } from './app.ts'
import { partsOf } from './parts.ts'
import { pause } from './pause.ts'
import type { Delivery, WireResponse } from './wire.ts'

/**
 * `fetch`, answered by an app without a socket. Rejects as `fetch` does: on an aborted signal, a URL that is none, a
 * connection that is reset; and with the reason of `closing`, once that is aborted. Headers are added to each request.
 */
export function createFetch(
  app: App,
  closing: AbortSignal,
  added: Readonly<Record<string, string>>,
): typeof fetch {
  return async (input, init) => {
    closing.throwIfAborted()
    const request = new Request(input, init)
    const { signal } = request
    signal.throwIfAborted()
    const { pathname, search } = new URL(request.url)
    const response = await app({
      method: request.method,
      target: pathname + search,
      headers: { ...Object.fromEntries(request.headers), ...added },
      body: request.body,
      isLocal: true,
    })
    signal.throwIfAborted()
    const { delivery } = response
    if (delivery) await begin(delivery, [signal, closing])
    return toResponse(response, request, delivery && bodyOf(response, delivery, [signal, closing]))
  }
}

/** Resolves when the headers of a response would arrive. */
async function begin({ delay, loss }: Delivery, signals: readonly AbortSignal[]): Promise<void> {
  if (delay > 0) await pause(delay, signals)
  if (loss === 'silence') await pause(undefined, signals)
  if (loss === 'reset') throw new TypeError('fetch failed', { cause: lostConnection() })
}

function bodyOf(
  { body }: WireResponse,
  { drip, loss }: Delivery,
  signals: readonly AbortSignal[],
): ReadableStream {
  const isLost = loss === 'reset after headers'
  const parts = isLost ? [] : partsOf(body ?? '', drip?.parts ?? 1)
  const interval = (drip?.milliseconds ?? 0) / parts.length
  return new ReadableStream({
    async pull(controller) {
      if (isLost) throw new TypeError('terminated', { cause: lostConnection() })
      const part = parts.shift()
      if (part === undefined) return controller.close()
      if (drip) await pause(interval, signals)
      controller.enqueue(part)
    },
  })
}

function lostConnection(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
}

function toResponse(
  { status, headers, body }: WireResponse,
  { url, method }: Request,
  stream: ReadableStream | undefined,
): Response {
  const hasBody = method !== 'HEAD' && status !== 204 && status !== 304
  const response = new Response(hasBody ? (stream ?? body) : null, { status, headers })
  return Object.defineProperty(response, 'url', { value: url })
}
