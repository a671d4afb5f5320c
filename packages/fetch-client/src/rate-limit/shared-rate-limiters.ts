import { memoryRateLimiter } from './memory-rate-limiter.ts'
import type { RateLimiter } from './rate-limiter.ts'

/** How many keys are kept in mind: enough for a process that serves many teams, too few to fill its memory. */
const most = 1000

const limiters = new Map<string, RateLimiter>()

/**
 * The limiter that all clients of this process share that use the same key at the same address. Of more keys than are kept in
 * mind, the one that was asked for the longest time ago starts anew.
 *
 * @param baseUrl In its normal form, so that two spellings of it are one.
 */
export function sharedRateLimiter(baseUrl: string, apiKey: string): RateLimiter {
  const name = `${baseUrl} ${apiKey}`
  const limiter = limiters.get(name) ?? memoryRateLimiter()
  limiters.delete(name)
  limiters.set(name, limiter)
  for (const [oldest] of limiters) {
    if (limiters.size <= most) break
    limiters.delete(oldest)
  }
  return limiter
}
