import { ConfigurationError } from './errors/configuration-error.ts'
import { RateLimitStoreError } from './rate-limit/rate-limit-store-error.ts'
import type { RateLimiter } from './rate-limit/rate-limiter.ts'
import { longestRetryAfterMs } from './rate-limit/retry-after.ts'
import { sleep } from './transport/sleep.ts'
import { within } from './transport/within.ts'

/** A limiter of rate-limiter-flexible, whatever its store. */
export interface FlexibleLimiter {
  /** How many points a window has; a union has none of its own. */
  readonly points?: number
  /** Takes a point, or rejects with how long to wait for one. */
  consume(key: string): Promise<unknown>
  /** Lets nobody take a point for so many seconds; `BurstyRateLimiter` and `RateLimiterUnion` cannot. */
  block?(key: string, secDuration: number): Promise<unknown>
}

/** What {@link sharedBudget} takes. */
export interface SharedBudgetOptions {
  /**
   * What the budget is kept under; the same for all that share it. Not the API key: it would stand in the store.
   *
   * @example 'onlyfansapi:team-1'
   */
  readonly key: string
  /**
   * How long the store may take to answer, in milliseconds. With `execEvenly` the limiter waits in this time too.
   *
   * @default 5000
   */
  readonly storeTimeoutMs?: number | undefined
}

/** The longest that a timer can be set for, in milliseconds. */
const longestSleepMs = 2 ** 31 - 1

/**
 * Lets a fleet of workers share one budget of requests: a limiter of
 * [rate-limiter-flexible](https://github.com/animir/node-rate-limiter-flexible) as a client's `rateLimiter`. It waits for as long
 * as the limiter says. After a 429 it blocks the budget for all until the gateway's `Retry-After`, a minute at most.
 *
 * A window of rate-limiter-flexible begins with its first request, so that two of them can meet within one minute of the gateway's.
 * Give the limiter half of the gateway's limit, or small windows: 7 of 10 seconds can meet within a minute, so 42 points in each
 * stay within 300 a minute. What is refused nevertheless, because others use the key too, is tried again.
 *
 * @throws ConfigurationError when the options cannot work. Calls reject with a RateLimitStoreError when the store fails.
 * @example
 * ```ts
 * import { createOnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
 * import { sharedBudget } from '@fansly-chats/fetch-client/rate-limiter-flexible'
 * import { Redis } from 'ioredis'
 * import { RateLimiterRedis } from 'rate-limiter-flexible'
 *
 * const redisUrl = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'
 * const storeClient = new Redis(redisUrl, { maxRetriesPerRequest: 1 }) // fails in an outage, rather than take points after it
 * const limiter = new RateLimiterRedis({ storeClient, keyPrefix: 'fansly-chats', points: 500, duration: 60 })
 * const client = createOnlyFansApiClient({
 *   apiKey: process.env.ONLYFANSAPI_API_KEY ?? '',
 *   rateLimiter: sharedBudget(limiter, { key: 'onlyfansapi:team-1' }),
 * })
 * ```
 */
export function sharedBudget(limiter: FlexibleLimiter, options: SharedBudgetOptions): RateLimiter {
  const { key, storeTimeoutMs = 5000 }: SharedBudgetOptions = Object(options)
  if (typeof Object(limiter).consume !== 'function')
    throw new ConfigurationError('`limiter` must be a limiter of rate-limiter-flexible.')
  if (typeof key !== 'string' || key === '') {
    throw new ConfigurationError(
      "`key` must be a text that all who share the budget use, such as 'onlyfansapi:team-1'.",
    )
  }
  if (!(storeTimeoutMs > 0)) {
    throw new ConfigurationError(
      `\`storeTimeoutMs\` must be a number above 0, got ${String(storeTimeoutMs)}.`,
    )
  }
  if (limiter.points !== undefined && !(limiter.points >= 1)) {
    throw new ConfigurationError(
      `A limiter with ${limiter.points} \`points\` lets no request leave; give it one at least.`,
    )
  }
  /** When the limiter's window ends, as far as it is known here. */
  let windowEnd = 0
  let blockedUntil = 0

  const late = (): Error => new RateLimitStoreError(`did not answer within ${storeTimeoutMs} ms`)

  /** Takes a point. Gives how long to wait until the next try, in milliseconds; 0 when it was taken. */
  async function consume(signal: AbortSignal | undefined): Promise<number> {
    try {
      const taken = await within(storeTimeoutMs, signal, late, async () => limiter.consume(key))
      windowEnd = performance.now() + Math.max(0, msBeforeNext(taken) ?? 0)
      return 0
    } catch (thrown) {
      if (signal?.aborted) throw signal.reason
      if (thrown instanceof RateLimitStoreError) throw thrown
      const ms = msBeforeNext(thrown)
      if (ms === undefined) throw storeError(thrown)
      if (!(ms >= 0 && ms <= longestSleepMs)) {
        throw new ConfigurationError(
          `The budget of ${key} is used up and never renewed: give the limiter a \`duration\` above 0, or unblock the key.`,
        )
      }
      windowEnd = performance.now() + ms
      return Math.max(1, ms)
    }
  }

  return {
    async acquire(signal, onWait) {
      let ms = await consume(signal)
      if (ms > 0) onWait?.()
      for (; ms > 0; ms = await consume(signal)) await sleep(ms, signal)
    },

    release(answer) {
      if (answer?.status !== 429) return
      const now = performance.now()
      const retryAfterMs = Math.min(answer.rateLimit?.retryAfterMs ?? 0, longestRetryAfterMs)
      // A block ends the limiter's window: one that is shorter than what is left of it would give the budget away again.
      const seconds = Math.ceil(Math.max(retryAfterMs, windowEnd - now) / 1000)
      if (seconds <= 0 || now + seconds * 1000 <= blockedUntil) return
      blockedUntil = now + seconds * 1000
      // If the store fails here, the next request will tell.
      Promise.resolve(limiter.block?.(key, seconds)).catch(() => {})
    },
  }
}

/** How long to wait, as a limiter says it, or the limiters of a union by their names; `undefined` where it is none of theirs. */
function msBeforeNext(said: unknown): number | undefined {
  if (typeof said !== 'object' || said === null || said instanceof Error) return undefined
  if ('msBeforeNext' in said) return typeof said.msBeforeNext === 'number' ? said.msBeforeNext : undefined
  const all = Object.values(said).map(msBeforeNext)
  return all.length > 0 && all.every((ms) => ms !== undefined) ? Math.max(...all) : undefined
}

/** A union rejects with what its limiters rejected with, by their names. */
function storeError(thrown: unknown): RateLimitStoreError {
  const cause = [thrown, ...Object.values(Object(thrown))].find((one) => one instanceof Error) ?? thrown
  return new RateLimitStoreError(`failed: ${cause instanceof Error ? cause.message : String(cause)}`, cause)
}

export { isRateLimitStoreError, RateLimitStoreError } from './rate-limit/rate-limit-store-error.ts'
export type { RateLimitAnswer, RateLimiter } from './rate-limit/rate-limiter.ts'
