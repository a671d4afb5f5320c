import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { stopAfter } from './stop-after.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const late = (): Error => new Error('too late')

describe('stopAfter', () => {
  test('aborts after its time, with its own reason', () => {
    const { signal } = stopAfter(100, undefined, late)
    vi.advanceTimersByTime(99)
    expect(signal.aborted).toBe(false)
    vi.advanceTimersByTime(1)
    expect(signal.reason).toEqual(late())
  })

  test.for([[new Error('left')], ['left'], [0], [null], [false]])(
    'follows another signal, with its reason: %s',
    ([reason]) => {
      const controller = new AbortController()
      const { signal } = stopAfter(100, controller.signal, late)
      controller.abort(reason)
      expect(signal.aborted).toBe(true)
      expect(signal.reason).toBe(reason)
      vi.advanceTimersByTime(100)
      expect(signal.reason).toBe(reason)
    },
  )

  test('is aborted at once where the other signal was', () => {
    const { signal } = stopAfter(100, AbortSignal.abort('left'), late)
    expect(signal.reason).toBe('left')
  })

  test('lets go of its timer and of the other signal', () => {
    const controller = new AbortController()
    const { signal, disarm } = stopAfter(100, controller.signal, late)
    disarm()
    expect(vi.getTimerCount()).toBe(0)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    controller.abort()
    expect(signal.aborted).toBe(false)
  })

  test('needs no timer without a limit', () => {
    stopAfter(Infinity, undefined, late)
    expect(vi.getTimerCount()).toBe(0)
  })

  test.for([[2 ** 31], [1e15], [Number.MAX_VALUE]])(
    'does not go off at once for a time longer than a timer: %d ms',
    ([ms = NaN]) => {
      const { signal, disarm } = stopAfter(ms, undefined, late)
      vi.advanceTimersByTime(1_000_000)
      expect(signal.aborted).toBe(false)
      disarm()
    },
  )
})
