import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { RateLimit } from './rate-limit.ts'
import type { RateLimiter } from './rate-limiter.ts'

/** In milliseconds. */
export const minute = 60_000

/** Lets tests move the clock, and fails those that leave a timer behind. */
export function useClock(): void {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    const timers = vi.getTimerCount()
    vi.useRealTimers()
    if (timers > 0) throw new Error(`${timers} timers are left`)
  })
}

/** Asks for a turn that is free, and tells what the answer said. */
export function answer(limiter: RateLimiter, told: Partial<RateLimit>, status = 200): void {
  expect(limiter.acquire(undefined)).toBeUndefined()
  tell(limiter, told, status)
}

/** Tells what an answer said. */
export function tell(limiter: RateLimiter, told: Partial<RateLimit>, status = 200): void {
  const nothing = { limit: undefined, remaining: undefined, retryAfterMs: undefined, plan: undefined }
  limiter.release({ status, rateLimit: { ...nothing, ...told } })
}

/** Which of so many requests, asked for one after the other, have had their turn. */
export function line(limiter: RateLimiter, length: number): number[] {
  const left: number[] = []
  for (let index = 0; index < length; index++) {
    const turn = limiter.acquire(undefined)
    if (turn === undefined) left.push(index)
    else void turn.then(() => left.push(index))
  }
  return left
}
