import { getEventListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { answer, line, minute, tell, useClock } from './limiter.fixture.ts'
import { memoryRateLimiter } from './memory-rate-limiter.ts'

useClock()

describe('a limiter in memory', () => {
  test('lets only a few requests leave before the first answer tells the limit', async () => {
    const limiter = memoryRateLimiter()
    const left = line(limiter, 50)
    await vi.advanceTimersByTimeAsync(10 * minute)
    expect(left).toHaveLength(10)
    tell(limiter, { limit: 30, remaining: 29 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(30)
    for (let index = 0; index < 29; index++) tell(limiter, { limit: 30 })
    await vi.advanceTimersByTimeAsync(2 * minute)
    expect(left).toHaveLength(50)
  })

  test('does not make calls to a dead gateway wait for one another', async () => {
    const limiter = memoryRateLimiter()
    for (let index = 0; index < 1000; index++) {
      expect(limiter.acquire(undefined)).toBeUndefined()
      limiter.release(undefined)
    }
  })

  test('lets requests leave in the order in which they came, one that comes as a turn is due too', async () => {
    const limiter = memoryRateLimiter()
    let come = 0
    const left: number[] = []
    const ask = (): void => {
      const number = come++
      const turn = limiter.acquire(undefined)
      if (turn === undefined) left.push(number)
      else void turn.then(() => left.push(number))
    }
    for (let ms = 60_500; ms < 61_500; ms++) setTimeout(ask, ms)
    answer(limiter, { limit: 7, remaining: 6 })
    for (let index = 0; index < 30; index++) ask()
    for (let index = 0; index < 6; index++) tell(limiter, { limit: 7 })
    await vi.advanceTimersByTimeAsync(61_500)
    tell(limiter, { limit: 3000 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toEqual(Array.from({ length: 1030 }, (_, index) => index))
  })

  test('rejects at once with the reason of a signal that is aborted, and gives the turn to the next', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 1, remaining: 0 })
    const controller = new AbortController()
    const dropped = limiter.acquire(controller.signal)
    const kept = limiter.acquire(undefined)
    const reason = new Error('no longer wanted')
    controller.abort(reason)
    await expect(dropped).rejects.toBe(reason)
    await vi.advanceTimersByTimeAsync(2 * minute)
    await expect(kept).resolves.toBeUndefined()
  })

  test('lets go of a signal once the turn has come', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 1, remaining: 0 })
    const { signal } = new AbortController()
    const turn = limiter.acquire(signal)
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2 * minute)
    await turn
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  test('takes no turn for a signal that was aborted before', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 3, remaining: 2 })
    const reason = new Error('never wanted')
    for (let index = 0; index < 100; index++)
      await expect(limiter.acquire(AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(limiter.acquire(undefined)).toBeUndefined()
  })

  test('leaves nothing behind when all who wait are aborted', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 1, remaining: 0 })
    const controller = new AbortController()
    const turns = Array.from({ length: 1000 }, () => limiter.acquire(controller.signal))
    expect(vi.getTimerCount()).toBe(1)
    controller.abort()
    expect((await Promise.allSettled(turns)).filter(({ status }) => status === 'rejected')).toHaveLength(1000)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a request that met no other corrects the count', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 60, remaining: 1 })
    answer(limiter, { limit: 60, remaining: 59 }) // the window of the gateway began anew
    const left = line(limiter, 100)
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(59)
    for (let index = 0; index < 59; index++) tell(limiter, { limit: 60 })
    await vi.advanceTimersByTimeAsync(2 * minute)
    expect(left).toHaveLength(100)
  })

  test.for([
    ['what is left of an unknown limit', { remaining: 5 }],
    ['a limit of nothing', { limit: 0, remaining: 0 }],
    ['a limit below nothing', { limit: -1, remaining: -1 }],
    ['a limit beyond counting', { limit: 1e15, remaining: 12 }],
  ] as const)('takes %s without hanging', async ([, told]) => {
    const limiter = memoryRateLimiter()
    answer(limiter, told)
    const left = line(limiter, 12)
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(12)
  })

  test('holds no memory of calls, whether they are answered, fail or are dropped', async () => {
    const limiter = memoryRateLimiter()
    const rounds = async (count: number): Promise<void> => {
      for (let index = 0; index < count; index++) {
        await limiter.acquire(undefined)
        limiter.release(undefined)
      }
    }
    await rounds(1000)
    const before = usedMemory()
    await rounds(300_000)
    expect(usedMemory() - before).toBeLessThan(1_000_000)

    answer(limiter, { limit: 1, remaining: 0 })
    for (let index = 0; index < 100; index++) {
      const controller = new AbortController()
      const turns = Array.from({ length: 300 }, () => limiter.acquire(controller.signal))
      controller.abort()
      await Promise.allSettled(turns)
    }
    expect(usedMemory() - before).toBeLessThan(1_000_000)
  })

  test('takes on a limit that is raised or lowered', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 2, remaining: 1 })
    const left = line(limiter, 100)
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(1)
    tell(limiter, { limit: 60, remaining: 58 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(59)
    for (let index = 0; index < 58; index++) tell(limiter, { limit: 5 })
    await vi.advanceTimersByTimeAsync(2 * minute)
    expect(left).toHaveLength(59 + 5)
    for (let index = 0; index < 5; index++) tell(limiter, { limit: 300, remaining: 290 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(100)
  })
})

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

/** What is in use after all garbage is collected, in bytes. */
function usedMemory(): number {
  if (typeof collectGarbage !== 'function') throw new Error('this runtime has no garbage collector to call')
  collectGarbage()
  return process.memoryUsage().heapUsed
}
