import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { within } from './within.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const late = (): Error => new Error('too late')
const never = (): Promise<never> => new Promise(() => {})

/** Work that never ends, and the signal that it was given. */
function endless() {
  const signals: AbortSignal[] = []
  const work = (signal: AbortSignal): Promise<never> => {
    signals.push(signal)
    return never()
  }
  return { work, signals }
}

describe('work within a time', () => {
  test('gives what it brings, and lets go of its timer and of the signal', async () => {
    const { signal } = new AbortController()
    await expect(within(100, signal, late, () => Promise.resolve(7))).resolves.toBe(7)
    await expect(within(100, signal, late, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(vi.getTimerCount()).toBe(0)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  test('is left after its time, with a reason of its own, and told so', async () => {
    const { signal } = new AbortController()
    const { work, signals } = endless()
    const left = within(100, signal, late, work).catch((error: unknown) => error)
    vi.advanceTimersByTime(99)
    expect(signals[0]?.aborted).toBe(false)
    vi.advanceTimersByTime(1)
    expect(await left).toEqual(late())
    expect(signals[0]?.reason).toBe(await left)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  test.for([[new Error('left')], ['left'], [0], [null], [false]])(
    'is left when the signal aborts, with its reason: %s',
    async ([reason]) => {
      const controller = new AbortController()
      const { work, signals } = endless()
      const left = within(100, controller.signal, late, work).catch((error: unknown) => ({ error }))
      controller.abort(reason)
      expect(await left).toEqual({ error: reason })
      expect(signals[0]?.reason).toBe(reason)
      expect(vi.getTimerCount()).toBe(0)
      expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    },
  )

  test('does not begin when the signal was aborted before', async () => {
    const work = vi.fn<() => Promise<never>>(never)
    await expect(within(100, AbortSignal.abort('left'), late, work)).rejects.toBe('left')
    expect(work).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('needs neither a timer nor a signal', async () => {
    await expect(within(Infinity, undefined, late, () => Promise.resolve(7))).resolves.toBe(7)
    expect(vi.getTimerCount()).toBe(0)
  })

  test.for([[2 ** 31], [1e15], [Number.MAX_VALUE]])(
    'does not go off at once for a time longer than a timer: %d ms',
    ([ms = NaN]) => {
      const { work, signals } = endless()
      within(ms, undefined, late, work).catch(() => {})
      vi.advanceTimersByTime(1_000_000)
      expect(signals[0]?.aborted).toBe(false)
    },
  )
})
