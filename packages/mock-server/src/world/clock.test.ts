import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { Clock } from './clock.ts'
import { endOfIds } from './snowflake.ts'

const noon = Date.UTC(2026, 10, 1, 12)
const start = { now: Date.UTC(2026, 9, 15, 12), lastId: '0' }

describe('a clock that stands', () => {
  test('takes no notice of the real one', () => {
    const clock = new Clock(start, 'standing')
    clock.tick()
    clock.advance(10)
    expect(clock.now).toBe(start.now + 11)
  })

  test('goes back where it is set', () => {
    const clock = new Clock(start, 'standing')
    clock.advance(10)
    clock.set(start)
    expect(clock.now).toBe(start.now)
  })
})

describe('a clock that runs', () => {
  beforeEach(() => vi.useFakeTimers({ now: noon }))
  afterEach(() => vi.useRealTimers())

  test('goes with the real one', () => {
    const clock = new Clock(start, 'running')
    expect(clock.now).toBe(noon)
    vi.advanceTimersByTime(1234)
    expect(clock.now).toBe(noon + 1234)
  })

  test('begins in the future where the world does', () => {
    const clock = new Clock({ ...start, now: noon + 5000 }, 'running')
    vi.advanceTimersByTime(100)
    expect(clock.now).toBe(noon + 5100)
  })

  test('is advanced on top, until it is set', () => {
    const clock = new Clock(start, 'running')
    clock.advance(60_000)
    vi.advanceTimersByTime(100)
    expect(clock.now).toBe(noon + 60_100)
    clock.set(start)
    expect(clock.now).toBe(noon + 100)
  })

  test('never goes back, though the real one does', () => {
    const clock = new Clock(start, 'running')
    expect(clock.now).toBe(noon)
    vi.setSystemTime(noon - 1000)
    expect(clock.now).toBe(noon)
    vi.setSystemTime(noon + 1000)
    expect(clock.now).toBe(noon + 1000)
  })

  test('ticks into another millisecond each time, and is no further ahead for it', () => {
    const clock = new Clock(start, 'running')
    const times = Array.from({ length: 50 }, () => {
      clock.tick()
      return clock.now
    })
    expect(new Set(times).size).toBe(50)
    vi.advanceTimersByTime(1000)
    expect(clock.now).toBe(noon + 1000)
  })

  test('gives ids that always grow', () => {
    const clock = new Clock(start, 'running')
    const ids = [clock.newId(), clock.newId()]
    vi.advanceTimersByTime(5)
    ids.push(clock.newId())
    expect(ids).toEqual(ids.toSorted())
    expect(new Set(ids).size).toBe(3)
    expect(clock.lastId).toBe(ids.at(-1))
  })

  test('rings by itself, at the time or when it is advanced there', () => {
    const clock = new Clock(start, 'running')
    const rung: [string, number][] = []
    const alarm = (name: string, delay: number): (() => void) =>
      clock.callAt(noon + delay, () => rung.push([name, clock.now - noon]))
    alarm('second', 2000)
    alarm('first', 1000)
    alarm('never', 1500)()
    alarm('moved', 60_000)
    vi.advanceTimersByTime(999)
    expect(rung).toEqual([])
    vi.advanceTimersByTime(1500)
    expect(rung).toEqual([
      ['first', 1000],
      ['second', 2000],
    ])
    clock.advance(60_000)
    expect(rung.at(-1)).toEqual(['moved', 60_000])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('rings in years too', () => {
    const clock = new Clock(start, 'running')
    let rung = 0
    const year = 365 * 24 * 60 * 60 * 1000
    clock.callAt(noon + year, () => rung++)
    vi.advanceTimersByTime(year - 1)
    expect(rung).toBe(0)
    vi.advanceTimersByTime(1)
    expect(rung).toBe(1)
  })

  test('stands still where ids end, and rings nothing that is due later', () => {
    const clock = new Clock(start, 'running')
    clock.advance(endOfIds - clock.now - 2000)
    const rung: string[] = []
    clock.callAt(clock.now + 1500, () => rung.push('before'))
    clock.callAt(clock.now + 5000, () => rung.push('after'))
    vi.advanceTimersByTime(10_000)
    expect(rung).toEqual(['before'])
    expect(clock.now).toBe(endOfIds - 1)
    expect(vi.getTimerCount()).toBe(0)
  })
})
