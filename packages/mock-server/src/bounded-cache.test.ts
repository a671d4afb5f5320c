import { expect, test } from 'vitest'

import { BoundedCache } from './bounded-cache.ts'

test('a value is made once, and kept', () => {
  const cache = new BoundedCache<object>(10)
  const made = cache.get('a', () => ({}))
  expect(cache.get('a', () => ({}))).toBe(made)
  expect(cache.find('b')).toBeUndefined()
})

test('of too many, those that are not used go', () => {
  const cache = new BoundedCache<number>(10)
  for (let index = 0; index < 100; index++) {
    cache.set(`key ${index}`, index)
    cache.get('used', () => -1)
  }
  const kept = Array.from({ length: 100 }, (_, index) => cache.find(`key ${index}`)).filter(
    (value) => value !== undefined,
  )
  expect(kept.length).toBeLessThanOrEqual(10)
  expect(kept).toContain(99)
  expect(cache.get('used', () => 0)).toBe(-1)
})

test('a key that is too long is not worth keeping', () => {
  const cache = new BoundedCache<number>(10, 3)
  expect(cache.get('long', () => 1)).toBe(1)
  expect(cache.find('long')).toBeUndefined()
})
