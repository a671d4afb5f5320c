import { TimeoutError } from '../errors/timeout-error.ts'
import type { Emit } from '../hooks/emit.ts'
import type { Attempt } from '../transport/attempt.ts'
import type { Exchange } from '../transport/exchange.ts'
import type { AnyResult } from '../transport/result.ts'
import { within } from '../transport/within.ts'
import type { RateLimiter } from './rate-limiter.ts'

/** The same attempts, each when its turn has come. */
export function paced(attempt: Attempt, limiter: RateLimiter, emit: Emit | undefined): Attempt {
  return async (exchange) => {
    exchange.init.signal?.throwIfAborted()
    const controller = new AbortController()
    const turn = limiter.acquire(controller.signal, () => {
      const coming = { ...exchange, attempts: exchange.attempts + 1 }
      emit?.('onRateLimit', coming, { reason: 'paced', rateLimit: undefined })
    })
    if (turn)
      try {
        await inTime(exchange, turn, controller)
      } catch (reason) {
        // A turn that comes too late is given back.
        turn.then(
          () => release(limiter, undefined),
          () => {},
        )
        throw reason
      }
    let result: AnyResult | undefined
    try {
      result = await attempt(exchange)
      return result
    } finally {
      release(limiter, result)
    }
  }
}

/** Waits for a turn as long as the call may take, and then calls it off. */
function inTime(exchange: Exchange, turn: Promise<void>, controller: AbortController): Promise<void> {
  const { deadline, init, totalTimeoutMs } = exchange
  const late = (): Error => new TimeoutError(exchange, 'totalTimeoutMs', totalTimeoutMs)
  return within(deadline - performance.now(), init.signal, late, (signal) => {
    signal.addEventListener('abort', () => controller.abort(signal.reason))
    return turn
  })
}

function release(limiter: RateLimiter, result: AnyResult | undefined): void {
  try {
    limiter.release(result)
  } catch (thrown) {
    // oxlint-disable-next-line no-console -- the call is over, and what it brought must not be lost
    console.error('A rateLimiter of fansly-chats threw:', thrown)
  }
}
