import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isContractError } from '../errors/contract-error.ts'
import { onlyFansApi } from '../onlyfansapi/provider.ts'
import { createTransport } from '../transport/create-transport.ts'
import { counted } from './counted.ts'
import { paginate } from './paginate.ts'
import type { Paginator } from './paginator.ts'
import { fetchBy } from '../transport/fetch.fixture.ts'

interface Body {
  readonly rows: string[]
  readonly next: number | null
}

interface Operations {
  listRows: {
    parameters: { query?: { offset?: number; limit?: number } }
    responses: { 200: { content: { 'application/json': Body } } }
  }
}

const table = { listRows: ['listRows', 'GET', '/rows'] } as const

/** What happens to a list between two requests. */
type Change =
  | { readonly kind: 'hide'; readonly at: number; readonly count: number }
  | { readonly kind: 'raise'; readonly at: number }
  | { readonly kind: 'add' }
  | { readonly kind: 'none' }
  /** All of them before the same request. */
  | { readonly kind: 'several'; readonly steps: readonly Change[] }

/** A gateway whose list counts rows, changed before each request but the first, and the offsets it was asked for. */
function countedList(
  initial: readonly string[],
  pageSize: number,
  changes: readonly Change[],
  start = 0,
  most = pageSize,
) {
  const rows = [...initial]
  const offsets: number[] = []
  const gone = new Set<string>()
  let added = 0
  function change(step: Change | undefined): void {
    if (step?.kind === 'hide')
      for (const row of rows.splice(step.at % (rows.length || 1), step.count)) gone.add(row)
    if (step?.kind === 'raise') rows.unshift(...rows.splice(step.at % (rows.length || 1), 1))
    if (step?.kind === 'add') rows.unshift(`new ${added++}`)
    if (step?.kind === 'several') step.steps.forEach(change)
  }
  const { core } = createTransport<Operations, typeof table>(onlyFansApi, table, {
    apiKey: 'key-of-the-test',
    rateLimiter: false,
    fetch: fetchBy(async (request) => {
      if (offsets.length > 0) change(changes[offsets.length - 1])
      const offset = Number(new URL(request.url).searchParams.get('offset') ?? 0)
      offsets.push(offset)
      const page = rows.slice(offset, offset + most)
      return Response.json({
        rows: page,
        next: offset + most < rows.length ? offset + page.length : null,
      })
    }),
  })
  const paginator: Paginator<string, Body, number> = paginate(
    {
      core,
      operation: table.listRows,
      start,
      identify: (row) => row,
      input: (offset) => ({ params: { query: { offset, limit: pageSize } } }),
      read: (body) => ({ items: body.rows, payload: body, cursor: body.next ?? undefined }),
      course: () => counted(start, pageSize),
    },
    {},
  )
  return { paginator, offsets, stayed: () => initial.filter((row) => !gone.has(row)) }
}

const rowsTo = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`)

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

  test('is read to its end in pages of one row, which have no room for a row of the page before', async () => {
    const { paginator, offsets } = countedList(rowsTo(5), 1, [])
    expect(await Array.fromAsync(paginator)).toEqual(rowsTo(5))
    expect(offsets).toEqual([0, 1, 2, 3, 4, 0])
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

  test('that never ends is given up', async () => {
    const { core } = createTransport<Operations, typeof table>(onlyFansApi, table, {
      apiKey: 'key-of-the-test',
      rateLimiter: false,
      fetch: async () => Response.json({ rows: ['a', 'b'], next: 2 }),
    })
    const paginator = paginate<Operations, 'listRows', string, Body, number>(
      {
        core,
        operation: table.listRows,
        start: 0,
        identify: (row) => row,
        input: (offset) => ({ params: { query: { offset } } }),
        read: (body, offset = 0) => ({ items: body.rows, payload: body, cursor: offset + 2 }),
        course: () => counted(0, 2),
      },
      {},
    )
    const error: unknown = await Array.fromAsync(paginator).catch((thrown: unknown) => thrown)
    expect(isContractError(error)).toBe(true)
    expect(error).toMatchObject({ operation: 'listRows', status: 200, body: { rows: ['a', 'b'] } })
  })
})
