import { apiErrorOf } from '../errors/api-error-of.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { DeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import { FanslyChatsError } from '../errors/fansly-chats-error.ts'
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
import { untilAborted } from './until-aborted.ts'
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
    url:
      transport.baseUrl + inputOf(() => pathWith(path, params.path)) + inputOf(() => queryOf(params.query)),
    request: {
      method,
      redirect: 'manual',
      headers,
    },
    body: body === undefined ? null : inputOf(() => JSON.stringify(body)),
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
      if (turn)
        try {
          await untilAborted(turn, signal)
        } catch (reason) {
          // A turn that comes too late is given back.
          turn.then(
            () => limiter?.release(undefined),
            () => {},
          )
          throw reason
        }
      let result: AnyResult | undefined
      let error: unknown
      try {
        result = await attempt(exchange, signal)
      } catch (thrown) {
        error = thrown
      }
      try {
        limiter?.release(result)
      } catch (thrown) {
        // oxlint-disable-next-line no-console -- the call is over, and what it brought must not be lost
        console.error('A rateLimiter of fansly-chats threw:', thrown)
      }
      if (result?.ok) return result
      const { status, rateLimit } = result ?? {}
      if (status === 429) emit?.('onRateLimit', exchange, { reason: 'refused', rateLimit })

      const isSafe = retry === 'safe'
      const isUnsent = error instanceof ConnectionError && !exchange.sentAt
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
      if (!isSafe && exchange.sentAt && !isRefused)
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

/** @throws {@link ConfigurationError} for values that make no text, such as half a character or a bigint. */
function inputOf(text: () => string): string {
  try {
    return text()
  } catch (cause) {
    if (cause instanceof FanslyChatsError) throw cause
    throw new ConfigurationError('A parameter or the body holds what cannot be written. Nothing was sent.', {
      cause,
    })
  }
}
