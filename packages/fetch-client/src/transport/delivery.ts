import { ConnectionError } from '../errors/connection-error.ts'
import { FanslyChatsError } from '../errors/fansly-chats-error.ts'
import { ForeignOriginError } from '../errors/foreign-origin-error.ts'
import type { Exchange } from './exchange.ts'
import { requestOf } from './request-of.ts'

/** Sends the request of an exchange, until the signal aborts. */
export type Deliver = (exchange: Exchange, signal: AbortSignal, request?: Request) => Promise<Response>

/**
 * Adds the API key to a request below the base URL, and sends it. Redirects are not followed: `fetch` would take the key along
 * to wherever they lead.
 *
 * @throws {@link ConnectionError} for whatever `fetch` throws; {@link ForeignOriginError} for a redirect; the signal's reason.
 */
export const deliver: Deliver = async (exchange, signal, request = requestOf(exchange)) => {
  const { baseUrl, credentials, fetch, provider, redactor } = exchange.transport
  signal.throwIfAborted()
  request.headers.set(...credentials)
  const sentBefore = exchange.sentAt
  exchange.sentAt = new Date()
  let response: Response
  try {
    response = await fetch(request, { signal })
  } catch (error) {
    const isUnsent = exchange.row[4]?.wasNotSent(error)
    if (isUnsent) exchange.sentAt = sentBefore
    throw connectionError(exchange, signal, error, isUnsent)
  }
  if (
    typeof response?.text !== 'function' ||
    typeof response.headers?.get !== 'function' ||
    (response.status === 0 && response.type !== 'opaqueredirect')
  )
    throw connectionError(exchange, signal, new Error('`fetch` gave no response that can be read'))
  const { redirected, type, status, url, headers } = response
  exchange.answer = sentBefore ? undefined : response
  if (!redirected && type !== 'opaqueredirect' && ![301, 302, 303, 307, 308].includes(status)) return response
  const location = redirected ? url : headers.get('location')
  const origin = redactor.text(
    location && URL.canParse(location, baseUrl) ? new URL(location, baseUrl).origin : 'a hidden address',
  )
  throw new ForeignOriginError(
    `${provider.name} redirects to ${origin}, where the API key does not belong. If the gateway has moved, set \`baseUrl\`.`,
    origin,
  )
}

/** What to throw for what `fetch` threw, or the reading of its response. */
export function connectionError(
  exchange: Exchange,
  signal: AbortSignal,
  error: unknown,
  isUnsent = false,
): unknown {
  if (signal.aborted) return signal.reason
  const clean = exchange.transport.redactor.error(error)
  return clean instanceof FanslyChatsError ? clean : new ConnectionError(exchange, isUnsent, clean)
}
