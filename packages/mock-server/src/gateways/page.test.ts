import { expect, test } from 'vitest'

import { takePage } from './page.ts'

const list = [1, 2, 3, 4, 5, 6]
const holds = (item: number): boolean => item % 2 === 0

test('a page that ends where the list ends has nothing after it', () => {
  expect(takePage(list, { size: 6 })).toEqual({ items: list, hasMore: false })
  expect(takePage(list, { size: 5 })).toEqual({ items: [1, 2, 3, 4, 5], hasMore: true })
  expect(takePage(list, { size: 2, skipped: 4 })).toEqual({ items: [5, 6], hasMore: false })
})

test('what does not hold counts for nothing', () => {
  expect(takePage(list, { size: 3, holds })).toEqual({ items: [2, 4, 6], hasMore: false })
  expect(takePage(list, { size: 1, skipped: 1, holds })).toEqual({ items: [4], hasMore: true })
})

test('looks no further than it must', () => {
  function* endless(): Generator<number> {
    for (let next = 0; ; next++) yield next
  }
  expect(takePage(endless(), { size: 2 })).toEqual({ items: [0, 1], hasMore: true })
})
