import { ParseError } from '../errors/parse-error.ts'
import { bodyStatus } from './body-status.ts'
import type { Exchange } from './exchange.ts'
import { parseJson } from './parse-json.ts'
import type { AnyResult } from './result.ts'

/**
 * Tells what an answer means.
 *
 * @throws {@link ParseError} for a 2xx answer whose body is no JSON object or array; a write may be answered with 204 and none.
 */
export function readResult(exchange: Exchange, response: Response, text: string): AnyResult {
  const { status, ok, headers } = response
  let body: unknown
  let unreadable: ParseError | undefined
  try {
    if (text || status !== 204 || exchange.row[1] === 'GET') body = parseJson(text)
  } catch (cause) {
    unreadable = new ParseError(exchange, response, text, cause)
    if (ok) throw unreadable
  }
  const answered = {
    headers,
    response,
    requestId: headers.get('x-request-id') ?? undefined,
    attempts: exchange.attempts,
    sentAt: exchange.sentAt ?? new Date(),
    ...exchange.provider.usage(headers, body),
  }
  const failure = ok ? bodyStatus(body) : status
  return failure
    ? { ok: false, status: failure, error: unreadable ?? body, ...answered }
    : { ok: true, status, data: body, ...answered }
}
