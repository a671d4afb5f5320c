import { atLeast } from './at-least.ts'

/** How long a call may take, and how often it may be tried. */
export interface Limits {
  /**
   * How long one attempt may take until its body is read, in milliseconds.
   *
   * @default 30_000
   */
  readonly attemptTimeoutMs?: number | undefined
  /**
   * How long a call may take with all its attempts and the waits between them, for the rate limit too, in milliseconds.
   * Without it a call is bounded by its attempts alone.
   *
   * @example 60_000
   */
  readonly totalTimeoutMs?: number | undefined
  /**
   * How often a call is tried again at most. What may be tried again depends on the operation.
   *
   * @default 2
   */
  readonly maxRetries?: number | undefined
}

/** Limits that can work; `Infinity` where there is none. */
export type CheckedLimits = { readonly [Name in keyof Limits]-?: number }

const defaults: CheckedLimits = { attemptTimeoutMs: 30_000, totalTimeoutMs: Infinity, maxRetries: 2 }

/**
 * Limits with their defaults.
 *
 * @throws ConfigurationError for a time that is not above 0, and a count of retries below 0.
 */
export function checkLimits(limits: Limits, fallback: CheckedLimits = defaults): CheckedLimits {
  const pick = (name: keyof Limits, least = 1): number => atLeast(least, name, limits[name] ?? fallback[name])
  return {
    attemptTimeoutMs: pick('attemptTimeoutMs'),
    totalTimeoutMs: pick('totalTimeoutMs'),
    maxRetries: pick('maxRetries', 0),
  }
}
