import { describe, expect, test } from 'vitest'
import { isContractError } from '../errors/contract-error.ts'
import { countedList, countedListAt, rowsTo } from './counted.fixture.ts'

describe('a list that counts rows', () => {
  test('is read once, each page from the last row of the page before, and looked at again at its top', async () => {
    const { paginator, offsets } = countedList(rowsTo(10), 4, [])
    expect(await Array.fromAsync(paginator)).toEqual(rowsTo(10))
    expect(offsets).toEqual([0, 3, 6, 0])
  })

  test('is read from where it is to begin', async () => {
    const { paginator, offsets } = countedList(rowsTo(10), 4, [], 4)
    expect(await Array.fromAsync(paginator)).toEqual(rowsTo(10).slice(4))
    expect(offsets).toEqual([4, 7])
  })

  test('goes on where a saved cursor stands, with nothing lost and nothing doubled', async () => {
    const pages = await Array.fromAsync(countedList(rowsTo(10), 4, []).paginator.pages())
    for (const [index, { cursor }] of pages.slice(0, -1).entries()) {
      const saved: { cursor: number } = JSON.parse(JSON.stringify({ cursor }))
      const { paginator } = countedList(rowsTo(10), 4, [], saved.cursor)
      expect(await Array.fromAsync(paginator)).toEqual(pages.slice(index + 1).flatMap(({ items }) => items))
    }
  })

  test('that is empty is asked for once', async () => {
    const { paginator, offsets } = countedList([], 4, [])
    expect(await Array.fromAsync(paginator)).toEqual([])
    expect(offsets).toEqual([0])
  })

  test('is read to its end in pages of one row, which have no room for a row of the page before', async () => {
    const { paginator, offsets } = countedList(rowsTo(5), 1, [])
    expect(await Array.fromAsync(paginator)).toEqual(rowsTo(5))
    expect(offsets).toEqual([0, 1, 2, 3, 4, 0])
  })

  test('that never ends is given up', async () => {
    const paginator = countedListAt((offset) => ({ rows: ['a', 'b'], next: offset + 2 }), 2)
    const error: unknown = await Array.fromAsync(paginator).catch((thrown: unknown) => thrown)
    expect(isContractError(error)).toBe(true)
    expect(error).toMatchObject({ operation: 'listRows', status: 200, body: { rows: ['a', 'b'] } })
  })
})
