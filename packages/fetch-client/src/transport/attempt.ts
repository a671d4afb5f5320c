import { TimeoutError } from '../errors/timeout-error.ts'
import { connectionError, deliver as send } from './delivery.ts'
import type { Exchange } from './exchange.ts'
import { readResult } from './read-result.ts'
import type { AnyResult } from './result.ts'
import { within } from './within.ts'

/**
 * Sends a request once and reads its answer, in the time it has, whatever `fetch` does about the signal.
 *
 * @throws ConnectionError, ConfigurationError, ParseError, TimeoutError; the signal's reason; what middleware throws.
 */
export type Attempt = (exchange: Exchange) => Promise<AnyResult>

export const attempt: Attempt = (exchange) => {
  const { attemptTimeoutMs, deadline, init } = exchange
  const leftMs = deadline - performance.now()
  const limit = leftMs < attemptTimeoutMs ? 'totalTimeoutMs' : 'attemptTimeoutMs'
  const late = (): Error => new TimeoutError(exchange, limit, exchange[limit])
  return within(Math.min(leftMs, attemptTimeoutMs), init.signal, late, (signal) => answerTo(exchange, signal))
}

async function answerTo(exchange: Exchange, signal: AbortSignal): Promise<AnyResult> {
  exchange.attempts++
  const { redactor, deliver = send } = exchange.transport
  const answer = await deliver(exchange, signal)
  // Nobody waits for it any more, and a `fetch` that ignored the signal would leave its connection open.
  if (signal.aborted) answer.body?.cancel().catch(() => {})
  try {
    const response = redactor.response(answer)
    return readResult(exchange, response, redactor.text(await response.text()))
  } catch (error) {
    throw connectionError(exchange, signal, error)
  }
}
