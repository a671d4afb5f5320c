import type { RateLimit } from './rate-limit.ts'
import type { RateLimiter } from './rate-limiter.ts'
import { longestRetryAfterMs } from './retry-after.ts'

/**
 * Both gateways count requests by the minute: one in a window that slides, the other in one that begins anew. A gateway whose
 * clock ticks in seconds may count a request for one more.
 */
const windowMs = 61_000

/** How many requests may be under way before the first answer tells the limit; the smallest plan allows 60 a minute. */
const unknownLimit = 10

/** Requests that are answered within so many milliseconds stop counting together: however many they are, they take no memory. */
const tickMs = 100

/** Requests that were answered at about the same time. */
interface Answered {
  requests: number
  /** When they stop counting, in milliseconds. */
  readonly until: number
}

/**
 * Keeps the requests of one key within the limit that its answers tell. A key without a limit never waits.
 *
 * A request counts from the moment it leaves until a minute after its answer. Wherever in between the gateway counted it, no
 * minute of the gateway's then holds more requests than it allows.
 */
export function memoryRateLimiter(): RateLimiter {
  /** Requests a minute; `undefined` until an answer tells. */
  let limit: number | undefined
  let underWay = 0
  /** In the order in which they stop counting. */
  const answered: Answered[] = []
  /** How many requests that is. */
  let counted = 0
  /** Whether the latest request met another one. */
  let isCrowded = false
  let blockedUntil = 0
  /** Whether a request may find out if there is room again. */
  let mayProbe = false
  const waiting = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Until a request may leave, in milliseconds; 0 is at once, Infinity when another one has come back. */
  function delayMs(): number {
    const now = performance.now()
    for (let [first] = answered; first && first.until <= now; [first] = answered) uncount(first.requests)
    if (now < blockedUntil) return blockedUntil - now
    if (limit === undefined) return underWay < unknownLimit ? 0 : Infinity
    if (underWay + counted < limit || (mayProbe && underWay === 0)) return 0
    return (answered[0]?.until ?? Infinity) - now
  }

  function start(): void {
    isCrowded = underWay > 0
    underWay++
  }

  function admit(): void {
    clearTimeout(timer)
    for (const leave of waiting) {
      const ms = delayMs()
      if (ms > 0) {
        if (ms < Infinity) timer = setTimeout(admit, Math.ceil(ms))
        return
      }
      waiting.delete(leave)
      start()
      leave()
    }
  }

  function turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        waiting.delete(leave)
        admit()
        reject(signal?.reason)
      }
      const leave = (): void => {
        signal?.removeEventListener('abort', onAbort)
        resolve()
      }
      waiting.add(leave)
      signal?.addEventListener('abort', onAbort)
      admit()
    })
  }

  function count(requests: number): void {
    if (requests <= 0) return
    const until = Math.ceil((performance.now() + windowMs) / tickMs) * tickMs
    const last = answered.at(-1)
    if (last?.until === until) last.requests += requests
    else answered.push({ requests, until })
    counted += requests
  }

  /** Forgets so many requests, those first that stop counting first. */
  function uncount(requests: number): void {
    for (let [first] = answered; first && requests > 0; [first] = answered) {
      const part = Math.min(first.requests, requests)
      first.requests -= part
      requests -= part
      counted -= part
      if (first.requests === 0) answered.shift()
    }
  }

  return {
    acquire(signal, onWait) {
      if (signal?.aborted) return Promise.reject(signal.reason)
      if (waiting.size === 0 && delayMs() === 0) {
        start()
        return undefined
      }
      onWait?.()
      return turn(signal)
    },

    release(answer) {
      const told: Partial<RateLimit> = answer?.rateLimit ?? {}
      const isRefused = answer?.status === 429
      underWay--
      if (told.limit !== undefined && told.limit >= 1) limit = told.limit
      else if (answer && answer.status < 400) limit ??= Infinity
      if (limit !== Infinity) count(1)
      const remaining = isRefused ? 0 : told.remaining
      if (limit !== undefined && limit !== Infinity && remaining !== undefined) {
        // What is neither left nor known here was taken by others who use the key.
        const others = limit - Math.max(0, remaining) - underWay - counted
        count(others)
        // A request that met no other tells what the gateway counts; with others under way it may be less than is to come.
        if (!isCrowded) uncount(-others)
      }
      if (isRefused) {
        const ms = Math.min(told.retryAfterMs ?? 0, longestRetryAfterMs)
        blockedUntil = Math.max(blockedUntil, performance.now() + ms)
        mayProbe = told.retryAfterMs !== undefined
      } else if (answer) mayProbe = false
      admit()
    },
  }
}
