import { numberOf } from './number-of.ts'

/** The longest that a gateway may ask to wait before the next attempt, in milliseconds; a longer wait is left to the caller. */
export const longestRetryAfterMs = 60_000

/**
 * The wait that a `Retry-After` header asks for, in milliseconds: given in seconds, or as the date of its end.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs(value: string | null): number | undefined {
  const seconds = numberOf(value)
  const ms = seconds === undefined ? Date.parse(`${value}`) - Date.now() : seconds * 1000
  return numberOf(Math.max(0, ms))
}
