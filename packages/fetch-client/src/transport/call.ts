import { ConnectionError } from '../errors/connection-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { longestRetryAfterMs } from '../rate-limit/retry-after.ts'
import { attempt } from './attempt.ts'
import { backOffMs } from './back-off.ts'
import type { AnyInit } from './call-options.ts'
import type { Exchange } from './exchange.ts'
import { checkLimits } from './limits.ts'
import type { Operation } from './operation.ts'
import type { AnyResult } from './result.ts'
import { sendable } from './sendable.ts'
import { sleep } from './sleep.ts'
import type { Transport } from './transport.ts'
import { pathWith, queryOf } from './url.ts'

/** Statuses after which a call that may be repeated is. */
const retryable = new Set<number | undefined>([408, 429, 500, 502, 503, 504])

/** Sends a request until there is an answer to give back, or an error that another attempt would not mend. */
export async function call(transport: Transport, row: Operation, init: AnyInit): Promise<AnyResult> {
  const [, , , retry, once] = row
  const exchange = exchangeOf(transport, row, init)
  for (;;) {
    let result: AnyResult | undefined
    let error: unknown
    exchange.sentAt = undefined
    exchange.answer = undefined
    try {
      result = await (transport.attempt ?? attempt)(exchange)
    } catch (thrown) {
      error = thrown
    }
    if (result?.ok) return result

    const { status, rateLimit } = result ?? {}
    const { attempts, limits, deadline, sentAt } = exchange
    const mayRepeat =
      retry === 'safe'
        ? retryable.has(status) ||
          error instanceof ConnectionError ||
          (error instanceof TimeoutError && error.limit === 'attemptTimeoutMs')
        : once.wasLimited(exchange, result) || (!sentAt && error instanceof ConnectionError)
    const delayMs = rateLimit?.retryAfterMs ?? backOffMs(attempts)
    if (
      mayRepeat &&
      attempts <= limits.maxRetries &&
      delayMs <= longestRetryAfterMs &&
      performance.now() + delayMs < deadline
    ) {
      transport.onRetry?.(exchange, { delayMs, status, error })
      await sleep(delayMs, init.signal)
      continue
    }
    const doubt = once?.doubt(exchange, result, error)
    if (doubt) throw doubt
    if (result) return result
    throw error
  }
}

function exchangeOf(transport: Transport, row: Operation, init: AnyInit): Exchange {
  const { provider, baseUrl } = transport
  const [operation, , path] = row
  const limits = checkLimits(init, transport.limits)
  const { params = {}, body } = init
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  for (const [name, value] of Object.entries(init.headers ?? {})) headers[name.toLowerCase()] = value
  return {
    transport,
    provider,
    operation,
    row,
    init,
    limits,
    deadline: performance.now() + limits.totalTimeoutMs,
    headers,
    ...sendable(transport, () => ({
      url: baseUrl + pathWith(path, params.path) + queryOf(params.query),
      body: JSON.stringify(body),
    })),
    attempts: 0,
    sentAt: undefined,
    answer: undefined,
  }
}
