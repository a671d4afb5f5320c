import type { RateLimit } from './rate-limit.ts'

/**
 * Decides when a request may leave. The client asks before each attempt, and tells afterwards what the answer said.
 *
 * Without one of your own, all clients of a process that use the same key and base URL share one in memory.
 */
export interface RateLimiter {
  /**
   * Gives a promise of the request's turn, or `undefined` when it may leave at once. The promise rejects with the signal's
   * reason when that aborts first; nothing is then to be released.
   *
   * @param onWait To be called once when the request has to wait for its turn.
   */
  acquire(signal: AbortSignal | undefined, onWait?: () => void): Promise<void> | undefined
  /** Called once for each request that got its turn: with its answer, or with `undefined` when none will come. */
  release(answer: RateLimitAnswer | undefined): void
}

/** What a rate limiter is told of an answer. */
export interface RateLimitAnswer {
  /** The status as in a result: 429 when the gateway refused. */
  readonly status: number
  /** What the gateway tells of the limit; `undefined` where it tells nothing. */
  readonly rateLimit: RateLimit | undefined
}
