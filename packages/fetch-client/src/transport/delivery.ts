import { ConfigurationError } from '../errors/configuration-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { FanslyChatsError } from '../errors/fansly-chats-error.ts'
import type { Exchange } from './exchange.ts'

/** Sends the request of an exchange, until the signal aborts; `send` does it in another way. */
export type Deliver = (
  exchange: Exchange,
  signal: AbortSignal,
  send?: () => Promise<Response>,
) => Promise<Response>

/**
 * Adds the API key to a request below the base URL, and sends it. Redirects are not followed: `fetch` would take the key along
 * to wherever they lead.
 *
 * @throws {@link ConnectionError} for whatever `fetch` throws; {@link ConfigurationError} for a redirect; the signal's reason.
 */
export const deliver: Deliver = async (exchange, signal, send) => {
  const { body, headers, row, sentAt, transport, url } = exchange
  const { credentials, fetch = globalThis.fetch, redactor } = transport
  exchange.sentAt = new Date()
  try {
    const response = await (send?.() ??
      fetch(url, {
        method: row[1],
        headers: { ...headers, ...credentials },
        body,
        redirect: 'manual',
        signal,
      }))
    exchange.answer = sentAt ? undefined : response
    if (response.redirected || response.type === 'opaqueredirect' || /30[12378]/.test(`${response.status}`)) {
      const place = response.headers.get('location') ?? response.url
      throw new ConfigurationError(
        redactor.text(`\`baseUrl\` redirects, and the API key is not sent along: ${place}`),
      )
    }
    if (!response.status) throw new Error('no response')
    return response
  } catch (error) {
    if (row[3]?.wasNotSent(error)) exchange.sentAt = sentAt
    throw connectionError(exchange, signal, error)
  }
}

/** What to throw for what `fetch` threw, or the reading of its response. */
export function connectionError(exchange: Exchange, signal: AbortSignal, error: unknown): unknown {
  if (signal.aborted) return signal.reason
  const clean = exchange.transport.redactor.error(error)
  return clean instanceof FanslyChatsError ? clean : new ConnectionError(exchange, clean)
}
