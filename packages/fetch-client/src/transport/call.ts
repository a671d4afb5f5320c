import { ConfigurationError } from '../errors/configuration-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { longestRetryAfterMs } from '../rate-limit/retry-after.ts'
import { attempt } from './attempt.ts'
import type { AnyInit } from './call-options.ts'
import type { Exchange } from './exchange.ts'
import { checkLimits } from './limits.ts'
import type { Operation } from './operation.ts'
import type { AnyResult } from './result.ts'
import { sleep } from './sleep.ts'
import type { Transport } from './transport.ts'
import { pathWith, queryOf } from './url.ts'

/** Statuses after which a call that may be repeated is. */
const retryable = /408|429|50[0234]/

/** Sends a request until there is an answer to give back, or an error that another attempt would not mend. */
export async function call(transport: Transport, row: Operation, init: AnyInit): Promise<AnyResult> {
  const once = row[3]
  const exchange = exchangeOf(transport, row, init)
  for (;;) {
    let result: AnyResult | undefined
    let error: unknown
    exchange.sentAt = exchange.answer = undefined
    try {
      result = await (transport.attempt ?? attempt)(exchange)
    } catch (thrown) {
      error = thrown
    }
    if (result?.ok) return result

    const { attempts, deadline, maxRetries } = exchange
    const mayRepeat = once
      ? once.mayRepeat(exchange, result, error)
      : retryable.test(`${result?.status}`) ||
        error instanceof ConnectionError ||
        error instanceof TimeoutError
    // Full jitter: anything up to twice as long as the last time.
    const delayMs = result?.rateLimit?.retryAfterMs ?? Math.random() * Math.min(8000, 250 * 2 ** attempts)
    if (
      mayRepeat &&
      attempts <= maxRetries &&
      delayMs <= longestRetryAfterMs &&
      performance.now() + delayMs < deadline
    ) {
      transport.onRetry?.(exchange, { delayMs, status: result?.status, error })
      await sleep(delayMs, init.signal)
      continue
    }
    const doubt = once?.doubt(exchange, result, error)
    if (result && !doubt) return result
    throw doubt ?? error
  }
}

/** @throws {@link ConfigurationError} for what makes no request, such as half a character, a bigint, a header of two lines. */
function exchangeOf(transport: Transport, row: Operation, init: AnyInit): Exchange {
  const { provider, baseUrl, redactor } = transport
  const [operation, , path, once] = row
  const { params, body, headers } = init
  const limits = checkLimits(init, transport.limits)
  try {
    const json = JSON.stringify(body)
    return {
      transport,
      provider,
      operation,
      row,
      init,
      ...limits,
      deadline: performance.now() + limits.totalTimeoutMs,
      url: baseUrl + pathWith(path, { ...params?.path }) + queryOf({ ...params?.query }),
      headers: {
        accept: 'application/json',
        ...(json && { 'content-type': 'application/json' }),
        ...(headers && Object.fromEntries(new Headers(headers))),
      },
      body: json ? (once?.sealed(json) ?? json) : null,
      attempts: 0,
    }
  } catch (cause) {
    const clean = redactor.error(cause)
    throw new ConfigurationError(`${provider.name} ${operation}: ${clean.message}`, { cause: clean })
  }
}
