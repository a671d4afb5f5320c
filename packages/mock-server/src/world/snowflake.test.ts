import { expect, test } from 'vitest'

import { compareIds, SnowflakeClock, SnowflakeSequence } from './snowflake.ts'

test('ids increase with time, and are never the same', () => {
  const ids = new SnowflakeSequence()
  const time = Date.UTC(2026, 0, 1)
  const given = [ids.at(time), ids.at(time), ids.at(time - 1), ids.at(time + 1)]
  expect(new Set(given).size).toBe(4)
  expect(given.toSorted(compareIds)).toEqual([given[2], given[0], given[1], given[3]])
})

test('ids are beyond what a number can hold', () => {
  expect(Number(new SnowflakeSequence().at(Date.UTC(2026, 0, 1)))).toBeGreaterThan(Number.MAX_SAFE_INTEGER)
})

test('a shorter id is an older one', () => {
  expect(compareIds('9', '10')).toBeLessThan(0)
  expect(compareIds('10', '9')).toBeGreaterThan(0)
  expect(compareIds('10', '10')).toBe(0)
})

test('a clock never goes back, and never gives an id twice', () => {
  const time = Date.UTC(2026, 0, 1)
  const before = new SnowflakeSequence().at(time)
  const ids = new SnowflakeClock(before)
  const given = [ids.at(time), ids.at(time), ids.at(time - 1), ids.at(time + 1), ids.at(time)]
  expect([before, ...given]).toEqual([...new Set([before, ...given])].toSorted(compareIds))
  expect(ids.last).toBe(given.at(-1))
})
