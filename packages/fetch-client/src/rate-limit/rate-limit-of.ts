import { numberOf } from './number-of.ts'
import type { RateLimit } from './rate-limit.ts'
import { retryAfterMs } from './retry-after.ts'

/** The rate limit that an answer tells, as header texts or as numbers of its body; `undefined` where it tells nothing. */
export function rateLimitOf(
  headers: Headers,
  limitText: unknown,
  remainingText: unknown,
  plan?: string,
): RateLimit | undefined {
  const limit = numberOf(limitText)
  const remaining = numberOf(remainingText)
  // The first of them may be there and empty.
  const wait = retryAfterMs(headers.get('x-ratelimit-retry-after') || headers.get('retry-after'))
  return (limit ?? remaining ?? wait ?? plan) === undefined
    ? undefined
    : { limit, remaining, retryAfterMs: wait, plan }
}
