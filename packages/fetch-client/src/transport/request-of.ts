import type { Exchange } from './exchange.ts'

/**
 * A new request for an attempt.
 *
 * Deno sends a text again by itself when a connection that it kept is lost before the answer, whether the gateway did what it
 * was asked or not; a blob it does not. What must not be repeated goes as a blob.
 */
export function requestOf({ url, request, body, row }: Exchange): Request {
  return new Request(url, { ...request, body: body !== null && row[3] === 'never' ? new Blob([body]) : body })
}
