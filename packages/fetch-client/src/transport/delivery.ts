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
  const leftAt = (exchange.sentAt = new Date())
  try {
    // What gives nothing back has no status either.
    const response: Response = Object(
      await (send
        ? send()
        : fetch(url, {
            method: row[1],
            headers: { ...headers, ...credentials },
            body,
            redirect: 'manual',
            signal,
          })),
    )
    exchange.answer = leftAt === exchange.sentAt && !sentAt ? response : undefined
    if (response.redirected || response.type === 'opaqueredirect' || /30[12378]/.test(`${response.status}`)) {
      const place = redactor.text(response.headers.get('location') ?? response.url)
      // Without a password, and without a query: that may hold a search.
      throw new ConfigurationError(`\`baseUrl\` redirects to ${place.replace(/[?#].*|[^/?#]*@/g, '')}.`)
    }
    if (!response.status) throw new Error('no response')
    return response
  } catch (error) {
    // What left after it may have arrived.
    if (leftAt === exchange.sentAt && row[3]?.wasNotSent(error)) exchange.sentAt = sentAt
    throw connectionError(exchange, signal, error)
  }
}

/** What to throw for what `fetch` threw, or the reading of its response. */
export function connectionError(exchange: Exchange, signal: AbortSignal, error: unknown): unknown {
  if (signal.aborted) return signal.reason
  const clean = exchange.transport.redactor.error(error)
  return clean instanceof FanslyChatsError ? clean : new ConnectionError(exchange, clean)
}
