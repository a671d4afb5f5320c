import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, countedList, rowsTo } from './counted.fixture.ts'

describe('a list that counts rows', () => {
  test.for<[string, readonly Change[]]>([
    ['one row was hidden above', [{ kind: 'hide', at: 0, count: 1 }]],
    ['a whole page was hidden above', [{ kind: 'hide', at: 0, count: 4 }]],
    ['the last row of the page before was hidden', [{ kind: 'hide', at: 3, count: 1 }]],
    [
      'rows were hidden again and again',
      Array.from({ length: 9 }, () => ({ kind: 'hide', at: 0, count: 1 })),
    ],
    ['the list shrank to nothing', [{ kind: 'hide', at: 0, count: 99 }]],
    ['the list shrank to the rows that are known', [{ kind: 'hide', at: 4, count: 99 }]],
    ['the end of the list moved up', [{ kind: 'none' }, { kind: 'hide', at: 0, count: 7 }]],
    ['a row went to the top', [{ kind: 'raise', at: 9 }]],
    ['a known row went to the top', [{ kind: 'raise', at: 2 }]],
    ['rows went to the top again and again', Array.from({ length: 4 }, () => ({ kind: 'raise', at: 11 }))],
    ['a row came in', [{ kind: 'add' }]],
    [
      'a row was hidden and another one went to the top at the same time',
      [
        {
          kind: 'several',
          steps: [
            { kind: 'hide', at: 1, count: 1 },
            { kind: 'raise', at: 9 },
          ],
        },
      ],
    ],
    ['a page of rows came in', [{ kind: 'add' }, { kind: 'add' }, { kind: 'add' }, { kind: 'add' }]],
  ])('loses and doubles nothing when %s', async ([, changes]) => {
    const { paginator, stayed } = countedList(rowsTo(12), 4, changes)
    const items = await Array.fromAsync(paginator)
    expect(new Set(items).size).toBe(items.length)
    expect(stayed().filter((row) => !items.includes(row))).toEqual([])
  })

  test.for<[string, readonly Change[]]>([
    ['a row was hidden', [{ kind: 'hide', at: 0, count: 1 }]],
    ['a page of rows was hidden', [{ kind: 'hide', at: 0, count: 20 }]],
    ['a row came in and went away again', [{ kind: 'add' }, { kind: 'hide', at: 0, count: 1 }]],
    ['a row went to the top', [{ kind: 'raise', at: 500 }]],
  ])('of fifty pages is read to its end when %s, at the cost of a few pages', async ([, changes]) => {
    const { paginator, offsets, stayed } = countedList(rowsTo(1000), 20, changes)
    const items = await Array.fromAsync(paginator)
    expect(stayed().filter((row) => !items.includes(row))).toEqual([])
    // 53 pages with a row of the one before on each, and what it takes to mend a seam and to look at the top again.
    expect(offsets.length).toBeLessThan(60)
  })

  const position = fc.nat(60)
  const hide = fc.record({
    kind: fc.constant('hide' as const),
    at: position,
    count: fc.integer({ min: 1, max: 8 }),
  })
  const raise = fc.record({ kind: fc.constant('raise' as const), at: position })
  const add = fc.constant({ kind: 'add' as const })
  const none = fc.constant({ kind: 'none' as const })

  const pageSizes = fc.integer({ min: 2, max: 7 })
  const hides = fc.record({
    pageSize: pageSizes,
    changes: fc.array<Change>(fc.oneof(none, hide), { maxLength: 12 }),
  })
  /** What goes to the top is found again as long as it fits on the first page, whatever else happens before which request. */
  const mixed = pageSizes.chain((pageSize) =>
    fc
      .tuple(
        fc.array<Change>(fc.oneof(raise, add), { maxLength: pageSize - 1 }),
        fc.array<Change>(hide, { maxLength: 6 }),
      )
      .chain(([risen, hidden]) => {
        const steps = [...risen, ...hidden]
        return fc.array(fc.nat(11), { minLength: steps.length, maxLength: steps.length }).map((requests) => ({
          pageSize,
          changes: Array.from({ length: 12 }, (_, request): Change => {
            const before = steps.filter((_step, index) => requests[index] === request)
            return { kind: 'several', steps: before }
          }),
        }))
      }),
  )
  const all = fc.record({
    pageSize: pageSizes,
    changes: fc.array<Change>(fc.oneof(none, hide, raise, add), { maxLength: 12 }),
  })

  test.for([
    ['are hidden', hides],
    ['are hidden, go to the top or come in, several at a time,', mixed],
  ] as const)(
    'loses no row that stayed, and doubles none, whichever rows %s between pages',
    async ([, scenarios]) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(40), scenarios, async (count, { pageSize, changes }) => {
          const { paginator, stayed } = countedList(rowsTo(count), pageSize, changes)
          const items = await Array.fromAsync(paginator)
          expect(new Set(items).size).toBe(items.length)
          expect(stayed().filter((row) => !items.includes(row))).toEqual([])
        }),
        { numRuns: 2000 },
      )
    },
  )

  test('loses no row that stayed when the gateway gives fewer rows than it is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(40),
        hides,
        fc.integer({ min: 2, max: 7 }),
        async (count, { pageSize, changes }, most) => {
          const { paginator, stayed } = countedList(
            rowsTo(count),
            pageSize,
            changes,
            0,
            Math.min(most, pageSize),
          )
          const items = await Array.fromAsync(paginator)
          expect(new Set(items).size).toBe(items.length)
          expect(stayed().filter((row) => !items.includes(row))).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  test('doubles no row and comes to an end, whatever happens between pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(150), all, async (count, { pageSize, changes }) => {
        const { paginator, offsets } = countedList(rowsTo(count), pageSize, changes)
        const items = await Array.fromAsync(paginator)
        expect(new Set(items).size).toBe(items.length)
        expect(offsets.length).toBeLessThan(500)
      }),
      { numRuns: 1000 },
    )
  })
})
