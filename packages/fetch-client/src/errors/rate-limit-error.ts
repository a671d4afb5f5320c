import { ApiError } from './api-error.ts'

/**
 * Too many requests in a minute (429), after all retries or with a wait too long for them.
 *
 * @example
 * ```ts
 * try {
 *   await client.chats.show({ account, chatId })
 * } catch (error) {
 *   if (!isRateLimitError(error)) throw error
 *   console.warn(`again in ${(error.retryAfterMs ?? 60_000) / 1000} s`)
 * }
 * ```
 */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError'

  /** How long the gateway asks to wait, in milliseconds; `undefined` where it does not say. */
  get retryAfterMs(): number | undefined {
    return this.rateLimit?.retryAfterMs
  }
}

/** Whether there were too many requests in a minute (429). */
export function isRateLimitError(error: unknown): error is RateLimitError {
  return error instanceof RateLimitError
}
