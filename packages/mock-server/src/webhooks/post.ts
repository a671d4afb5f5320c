import type { WebhookTarget } from './webhook-target.ts'

/** A delivery as it is sent. */
export interface Post {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** How long a connection may take, and all of an attempt, in milliseconds. */
const connectTime = 5000
const totalTime = 10_000

/**
 * Resolves with the status of the answer, when it is complete.
 *
 * @throws {Error} When there is none, or not in time; or the reason of `ending`, once that is aborted.
 */
export async function post(
  target: WebhookTarget,
  { headers, body }: Post,
  ending: AbortSignal,
): Promise<number> {
  const stop = new AbortController()
  const tooLate = setTimeout(() => stop.abort(new Error('No answer within 10 seconds')), totalTime)
  const end = (): void => stop.abort(ending.reason)
  if (ending.aborted) end()
  ending.addEventListener('abort', end)
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason))
  })
  try {
    stop.signal.throwIfAborted()
    const answered =
      target.url === undefined
        ? handle(target.handler, { headers, body }, stop.signal)
        : send(new URL(target.url), { headers, body }, stop.signal)
    return await Promise.race([answered, stopped])
  } finally {
    clearTimeout(tooLate)
    ending.removeEventListener('abort', end)
    stopped.catch(() => {})
  }
}

async function handle(
  handler: NonNullable<WebhookTarget['handler']>,
  { headers, body }: Post,
  signal: AbortSignal,
): Promise<number> {
  const request = new Request('http://webhook.test/', { method: 'POST', headers, body, signal })
  const { status } = await handler(request)
  return status
}

/** Not by `fetch`, which follows redirects, knows no limit for the connection, and writes headers in its own way. */
function send(url: URL, { headers, body }: Post, signal: AbortSignal): Promise<number> {
  const isSecure = url.protocol === 'https:'
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body))
    const options = {
      method: 'POST',
      headers: { ...headers, 'Content-Length': length },
      agent: false,
      signal,
    }
    const { request } = process.getBuiltinModule(isSecure ? 'node:https' : 'node:http')
    const outgoing = request(url, options, (incoming) => {
      incoming.on('error', reject)
      incoming.on('end', () => resolve(incoming.statusCode ?? 0))
      incoming.resume()
    })
    const tooSlow = setTimeout(() => {
      outgoing.destroy(new Error('No connection within 5 seconds'))
    }, connectTime)
    outgoing.on('socket', (socket) => {
      socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(tooSlow))
    })
    outgoing.on('close', () => clearTimeout(tooSlow))
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
