import type { RateLimit } from './rate-limit.ts'
import { retryAfterMs } from './retry-after.ts'

/** The rate limit that an answer tells, as header texts or as numbers of its body; `undefined` where it tells nothing. */
export function rateLimitOf(
  headers: Headers,
  limitText: unknown,
  remainingText: unknown,
  planText?: string | null,
): RateLimit | undefined {
  const limit = numberOf(limitText)
  const remaining = numberOf(remainingText)
  const plan = planText ?? undefined
  const wait =
    retryAfterMs(headers.get('x-ratelimit-retry-after')) ?? retryAfterMs(headers.get('retry-after'))
  return (limit ?? remaining ?? wait ?? plan) === undefined
    ? undefined
    : { limit, remaining, retryAfterMs: wait, plan }
}

/** The number that a header or a member of a body holds. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
