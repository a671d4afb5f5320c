import { setImmediate } from 'node:timers/promises'
import { vi } from 'vitest'

/** When every run begins. */
export const startOfRuns: number = Date.UTC(2026, 9, 14, 12)

/** More timers than any run needs: one that sets more never ends. */
const mostTimers = 20_000

/** A clock that stands still while anything is under way, and jumps to the next timer as soon as nothing is. */
export interface VirtualTime {
  /** Since the run began, in milliseconds. */
  now(): number
  /** Waits in virtual time. */
  pause(ms: number): Promise<void>
  /** Waits for work that no timer ends, such as reading a blob: time does not go on meanwhile. */
  busy<Value>(work: Promise<Value>): Promise<Value>
  /** Timers that were not set by `pause`. */
  foreignTimers(): number
}

/**
 * Runs in virtual time until nothing is left to happen.
 *
 * @throws Error when the work waits for what never comes, or sets timers for ever; what the work throws.
 */
export async function inVirtualTime(work: (time: VirtualTime) => Promise<void>): Promise<void> {
  vi.useFakeTimers({ now: startOfRuns, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  let pauses = 0
  const underWay = new Set<object>()
  const time: VirtualTime = {
    now: () => Date.now() - startOfRuns,
    async pause(ms) {
      pauses++
      await new Promise((resolve) => setTimeout(resolve, ms))
      pauses--
    },
    async busy(one) {
      underWay.add(one)
      try {
        return await one
      } finally {
        underWay.delete(one)
      }
    },
    foreignTimers: () => vi.getTimerCount() - pauses,
  }
  try {
    let isDone = false
    const whole = work(time).finally(() => {
      isDone = true
    })
    whole.catch(() => {}) // thrown below
    for (let timers = 0; timers < mostTimers; timers++) {
      do await setImmediate()
      while (underWay.size > 0)
      if (vi.getTimerCount() === 0) {
        if (!isDone) throw new Error('Hangs: the calls wait, and no timer is left that could end it')
        return await whole
      }
      vi.advanceTimersToNextTimer()
    }
    throw new Error(`Never ends: ${mostTimers} timers went off`)
  } finally {
    vi.useRealTimers()
  }
}
