import { expect, test } from 'vitest'

import { OrderedIndex } from './ordered-index.ts'
import { createRandom } from './random.ts'

function compareNumbers(one: number, other: number): number {
  return one - other
}

test('is in the order of its keys whatever happens to it, as a sorted list is', () => {
  const random = createRandom(7, 0)
  const index = new OrderedIndex<number>()
  const model = new Map<number, number>()
  for (let step = 0; step < 4000; step++) {
    const key = random.integer(1, 300)
    if (random.chance(0.4)) {
      index.delete(String(key))
      model.delete(key)
    } else {
      index.set(String(key), step)
      model.set(key, step)
    }
    const keys = [...model.keys()].toSorted(compareNumbers)
    const place = random.integer(0, 300)
    expect(index.size).toBe(keys.length)
    expect(index.at(place)).toBe(model.get(keys[place] ?? 0))
    expect(index.countBelow(String(key))).toBe(keys.filter((other) => other < key).length)
  }
  const values = [...model].toSorted(([one], [other]) => one - other).map(([, value]) => value)
  expect([...index.upwards()]).toEqual(values)
  expect([...index.downwards()]).toEqual(values.toReversed())
  expect([...index.upwards(5)]).toEqual(values.slice(5))
  expect([...index.downwards(5)]).toEqual(values.toReversed().slice(5))
})

test('has nothing beyond its ends', () => {
  const index = new OrderedIndex<string>()
  index.delete('1')
  index.set('1', 'one')
  expect([index.at(-1), index.at(0), index.at(1)]).toEqual([undefined, 'one', undefined])
  expect([...index.upwards(1), ...index.downwards(1)]).toEqual([])
})
