import { describe, expect, test } from 'vitest'
import { idle } from '../transport/call.fixture.ts'
import { list, prefetchOrNot, threePages } from './list.fixture.ts'

describe.for(prefetchOrNot)('a list with %j', ([options]) => {
  test('gives every item of every page, in order', async () => {
    const { paginator, asked } = list(threePages, options)
    expect(await Array.fromAsync(paginator)).toEqual(['a', 'b', 'c', 'd'])
    expect(asked).toEqual(['start', '2', '3'])
  })

  test('gives pages with the cursor of the next one', async () => {
    const { paginator } = list({ start: { rows: ['a'], next: '2' }, 2: { rows: ['b'] } }, options)
    const pages = await Array.fromAsync(paginator.pages())
    expect(pages.map(({ items, cursor }) => ({ items, cursor }))).toEqual([
      { items: ['a'], cursor: '2' },
      { items: ['b'], cursor: undefined },
    ])
    expect(pages[0]?.response.ok).toBe(true)
    expect(pages[0]?.payload.rows).toEqual(['a'])
  })

  test('begins at a saved cursor, and at each of those it gave', async () => {
    const pages = await Array.fromAsync(list(threePages, options).paginator.pages())
    for (const [index, { cursor }] of pages.slice(0, -1).entries()) {
      const saved: { cursor: string } = JSON.parse(JSON.stringify({ cursor }))
      const { paginator } = list(threePages, options, saved.cursor)
      expect(await Array.fromAsync(paginator)).toEqual(pages.slice(index + 1).flatMap(({ items }) => items))
    }
  })

  test('starts anew with each iteration', async () => {
    const { paginator } = list(threePages, options)
    const both = await Promise.all([Array.fromAsync(paginator), Array.fromAsync(paginator)])
    expect(both).toEqual([
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
    ])
  })

  test('sends nothing before it is asked', async () => {
    const { paginator, asked } = list(threePages, options)
    paginator.pages()
    paginator[Symbol.asyncIterator]()
    await idle()
    expect(asked).toEqual([])
  })

  test.for([
    [0, [], []],
    [1, ['a'], ['start']],
    [2, ['a', 'b'], ['start']],
    [3, ['a', 'b', 'c'], ['start', '2']],
    [4, ['a', 'b', 'c', 'd'], ['start', '2', '3']],
    [99, ['a', 'b', 'c', 'd'], ['start', '2', '3']],
    [Infinity, ['a', 'b', 'c', 'd'], ['start', '2', '3']],
  ] as const)('stops after maxItems %d, and asks for no page beyond', async ([maxItems, items, cursors]) => {
    const { paginator, asked } = list(threePages, { ...options, maxItems })
    expect(await Array.fromAsync(paginator)).toEqual(items)
    expect(asked).toEqual(cursors)
  })

  test.for([Number.NaN, -1])('refuses maxItems %d, and asks for nothing', (maxItems) => {
    expect(() => list(threePages, { ...options, maxItems })).toThrow('`maxItems` must be a number from 0 on')
  })

  test('gives whole pages up to maxItems, for their credits are spent', async () => {
    const { paginator, asked } = list(threePages, { ...options, maxItems: 1 })
    const pages = await Array.fromAsync(paginator.pages())
    expect(pages.map(({ items }) => items)).toEqual([['a', 'b']])
    expect(pages[0]?.cursor).toBe('2')
    expect(asked).toEqual(['start'])
  })

  test('counts what is new for maxItems, not what comes twice', async () => {
    const { paginator } = list(
      { start: { rows: ['a', 'b'], next: '2' }, 2: { rows: ['a', 'b', 'c'] } },
      { ...options, maxItems: 3 },
    )
    expect(await Array.fromAsync(paginator)).toEqual(['a', 'b', 'c'])
  })

  test('brings each item once, however the generator is driven', async () => {
    const { paginator } = list(threePages, options)
    const items = paginator[Symbol.asyncIterator]()
    const results = await Promise.all([items.next(), items.next(), items.next(), items.next(), items.next()])
    expect(results.map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd', undefined])
  })
})
