import { apiErrorOf } from '../errors/api-error-of.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { DeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { longestRetryAfterMs } from '../rate-limit/retry-after.ts'
import { attempt } from './attempt.ts'
import { backOffMs } from './back-off.ts'
import type { AnyInit } from './call-options.ts'
import type { Exchange } from './exchange.ts'
import { checkLimits } from './limits.ts'
import type { Operation } from './operation.ts'
import type { AnyResult } from './result.ts'
import { sleep } from './sleep.ts'
import { stopAfter } from './stop-after.ts'
import type { Transport } from './transport.ts'
import { pathWith, queryOf } from './url.ts'

/** Statuses after which a call that may be repeated is. */
const retryable = new Set([408, 429, 500, 502, 503, 504])

/** Sends a request until there is an answer to give back, or an error that another attempt would not mend. */
export async function call(transport: Transport, row: Operation, init: AnyInit): Promise<AnyResult> {
  const { provider, limiter, emit } = transport
  const [operation, method, path, retry] = row
  const { attemptTimeoutMs, totalTimeoutMs, maxRetries } = checkLimits(init, transport.limits)
  const { params = {}, body, middleware = [] } = init
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  for (const [name, value] of Object.entries(init.headers ?? {})) headers[name.toLowerCase()] = value
  const exchange: Exchange = {
    transport,
    provider,
    operation,
    row,
    url: transport.baseUrl + pathWith(path, params.path) + queryOf(params.query),
    request: {
      method,
      redirect: 'manual',
      headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
    params,
    middleware,
    attemptTimeoutMs,
    attempts: 0,
    sentAt: undefined,
  }
  const deadline = performance.now() + totalTimeoutMs
  const { signal, disarm } = stopAfter(
    totalTimeoutMs,
    init.signal,
    () => new TimeoutError(exchange, 'totalTimeoutMs', totalTimeoutMs),
  )

  try {
    for (;;) {
      const turn = limiter?.acquire(signal, () =>
        emit?.(
          'onRateLimit',
          { ...exchange, attempts: exchange.attempts + 1 },
          { reason: 'paced', rateLimit: undefined },
        ),
      )
      if (turn) await turn
      let result: AnyResult | undefined
      let error: unknown
      try {
        result = await attempt(exchange, signal)
      } catch (thrown) {
        error = thrown
      }
      limiter?.release(result)
      if (result?.ok) return result
      const { status, rateLimit } = result ?? {}
      if (status === 429) emit?.('onRateLimit', exchange, { reason: 'refused', rateLimit })

      const isSafe = retry === 'safe'
      const isUnsent = error instanceof ConnectionError && error.isUnsent
      const mayRepeat = status
        ? status === 429 || (isSafe && retryable.has(status))
        : isUnsent || (isSafe && (error instanceof ConnectionError || error instanceof TimeoutError))
      const delayMs = rateLimit?.retryAfterMs ?? backOffMs(exchange.attempts)
      if (
        mayRepeat &&
        exchange.attempts <= maxRetries &&
        delayMs <= longestRetryAfterMs &&
        performance.now() + delayMs < deadline
      ) {
        emit?.('onRetry', exchange, { delayMs, status, error })
        await sleep(delayMs, signal)
        continue
      }

      const isRefused = status && status >= 400 && status < 500 && status !== 408
      if (!isSafe && exchange.sentAt && !isUnsent && !isRefused)
        throw new DeliveryUnknownError(
          exchange,
          exchange.sentAt,
          init,
          result ? apiErrorOf(exchange, result) : error,
        )
      if (result) return result
      throw error
    }
  } finally {
    disarm()
  }
}
