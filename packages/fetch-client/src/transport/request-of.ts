import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Exchange } from './exchange.ts'

/**
 * A new request for an attempt.
 *
 * Deno sends a text again by itself when a connection that it kept is lost before the answer, whether the gateway did what it
 * was asked or not; a blob it does not. What must not be repeated goes as a blob.
 */
export function requestOf({ url, request, body, row }: Exchange): Request {
  try {
    return new Request(url, {
      ...request,
      body: body !== null && row[3] === 'never' ? new Blob([body]) : body,
    })
  } catch (cause) {
    throw new ConfigurationError('The call makes no request: a header holds what HTTP cannot carry.', {
      cause,
    })
  }
}
