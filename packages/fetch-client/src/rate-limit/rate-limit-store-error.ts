import { FanslyChatsError } from '../errors/fansly-chats-error.ts'

/** The store that holds a shared budget failed, or did not answer in time; the `cause` is what it said. Nothing was sent. */
export class RateLimitStoreError extends FanslyChatsError {
  override readonly name = 'RateLimitStoreError'

  /** @param words What happened to the store. */
  constructor(words: string, cause?: unknown) {
    super(
      `The rate limiter's store ${words}. Nothing was sent. See that it runs and can be reached, or give the limiter an \`insuranceLimiter\` to take its place.`,
      cause === undefined ? {} : { cause },
    )
  }
}

/** Whether the store that holds a shared budget failed. */
export function isRateLimitStoreError(error: unknown): error is RateLimitStoreError {
  return error instanceof RateLimitStoreError
}
