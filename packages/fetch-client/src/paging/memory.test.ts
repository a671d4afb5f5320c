import { expect, test } from 'vitest'
import { BoundedMemory } from './memory.ts'

test('knows the newest ids, so many at least and twice as many at most', () => {
  const size = 10
  for (let count = 1; count <= 5 * size; count++) {
    const memory = new BoundedMemory(size)
    for (let id = 1; id <= count; id++) memory.add(id)
    const known = Array.from({ length: count }, (_, index) => count - index).filter((id) => memory.has(id))
    expect(known.length).toBeLessThanOrEqual(2 * size)
    expect(known.slice(0, size)).toEqual(
      Array.from({ length: Math.min(size, count) }, (_, index) => count - index),
    )
  }
})
