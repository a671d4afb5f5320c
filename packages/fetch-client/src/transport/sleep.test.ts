import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sleep } from './sleep.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('waits', async () => {
  const { signal } = new AbortController()
  const start = performance.now()
  const waiting = sleep(100, signal)
  await vi.advanceTimersToNextTimerAsync()
  await waiting
  expect(performance.now() - start).toBe(100)
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test.for([[new Error('left')], ['left'], [0], [null]])(
  'is ended at once by its signal, with the reason: %s',
  async ([reason]) => {
    const controller = new AbortController()
    const waiting = sleep(100, controller.signal).catch((error: unknown) => ({ error }))
    controller.abort(reason)
    expect(await waiting).toEqual({ error: reason })
    expect(vi.getTimerCount()).toBe(0)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  },
)

test('does not begin when its signal was aborted before', async () => {
  await expect(sleep(100, AbortSignal.abort('left'))).rejects.toBe('left')
  expect(vi.getTimerCount()).toBe(0)
})

test('needs no signal', async () => {
  const waiting = sleep(100, undefined)
  vi.advanceTimersByTime(100)
  await expect(waiting).resolves.toBeUndefined()
})
