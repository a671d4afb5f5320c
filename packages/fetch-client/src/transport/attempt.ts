import { TimeoutError } from '../errors/timeout-error.ts'
import { connectionError, deliver } from './delivery.ts'
import type { Exchange } from './exchange.ts'
import { readResult } from './read-result.ts'
import { requestOf } from './request-of.ts'
import type { AnyResult } from './result.ts'
import { stopAfter } from './stop-after.ts'
import { untilAborted } from './until-aborted.ts'

/**
 * Sends a request once and reads its answer, in the time it has, whatever `fetch` does about the signal.
 *
 * @throws ConnectionError, ForeignOriginError, ParseError, TimeoutError; the signal's reason; what middleware throws.
 */
export async function attempt(exchange: Exchange, stop: AbortSignal): Promise<AnyResult> {
  exchange.sentAt = undefined
  stop.throwIfAborted()
  exchange.attempts++
  const { attemptTimeoutMs } = exchange
  const { signal, disarm } = stopAfter(
    attemptTimeoutMs,
    stop,
    () => new TimeoutError(exchange, 'attemptTimeoutMs', attemptTimeoutMs),
  )
  try {
    return await untilAborted(exchangeOnce(exchange, signal), signal)
  } finally {
    disarm()
  }
}

async function exchangeOnce(exchange: Exchange, signal: AbortSignal): Promise<AnyResult> {
  const { redactor, emit, through = deliver } = exchange.transport
  emit?.('onRequest', exchange, { method: exchange.row[1], url: exchange.url })
  const start = performance.now()
  const answer = await through(exchange, requestOf(exchange), signal)
  if (signal.aborted) {
    // Nobody waits for it any more, and a `fetch` that ignored the signal would leave its connection open.
    answer.body?.cancel().catch(() => {})
    throw signal.reason
  }

  const response = redactor.response(answer)
  let text: string
  try {
    text = redactor.text(await response.text())
  } catch (error) {
    throw connectionError(exchange, signal, error, false)
  }
  let result: AnyResult | undefined
  try {
    result = readResult(exchange, response, text)
    return result
  } finally {
    const { status } = result ?? response
    const { requestId, credits }: Partial<AnyResult> = result ?? {}
    const durationMs = performance.now() - start
    emit?.('onResponse', exchange, { status, durationMs, requestId, credits, response })
    if (credits) emit?.('onCredits', exchange, { credits })
  }
}
