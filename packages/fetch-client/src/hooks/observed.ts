import { ParseError } from '../errors/parse-error.ts'
import type { Attempt } from '../transport/attempt.ts'
import type { AnyResult } from '../transport/result.ts'
import type { Emit } from './emit.ts'

/** The same attempts, of which hooks are told. */
export function observed(attempt: Attempt, emit: Emit): Attempt {
  return async (exchange) => {
    const { init, row, url } = exchange
    init.signal?.throwIfAborted()
    emit('onRequest', { ...exchange, attempts: exchange.attempts + 1 }, { method: row[1], url })
    const start = performance.now()
    const tell = ({ status, response }: AnyResult | ParseError, result?: AnyResult): void => {
      const durationMs = performance.now() - start
      const { requestId, credits }: Partial<AnyResult> = result ?? {}
      emit('onResponse', exchange, { status, durationMs, requestId, credits, response })
      if (credits) emit('onCredits', exchange, { credits })
    }
    try {
      const result = await attempt(exchange)
      tell(result, result)
      const { status, rateLimit } = result
      if (status === 429) emit('onRateLimit', exchange, { reason: 'refused', rateLimit })
      return result
    } catch (error) {
      if (error instanceof ParseError) tell(error)
      throw error
    }
  }
}
