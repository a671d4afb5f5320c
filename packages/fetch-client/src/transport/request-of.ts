import type { Exchange } from './exchange.ts'
import { sendable } from './sendable.ts'

/** A new request for an attempt, without the API key. */
export function requestOf({ transport, url, headers, body, row }: Exchange): Request {
  const [, method, , , once] = row
  return sendable(
    transport,
    () =>
      new Request(url, {
        method,
        redirect: 'manual',
        headers,
        body: body === undefined ? null : once ? once.sealed(body) : body,
      }),
  )
}
