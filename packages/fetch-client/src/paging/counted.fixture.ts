import { onlyFansApi } from '../onlyfansapi/provider.ts'
import { createTransport } from '../transport/create-transport.ts'
import { fetchBy } from '../transport/fetch.fixture.ts'
import { counted } from './counted.ts'
import { paginate } from './paginate.ts'
import type { Paginator } from './paginator.ts'

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

/** A list that counts rows at a gateway that answers itself. */
export function countedListAt(
  answer: (offset: number) => Body,
  pageSize: number,
  start = 0,
): Paginator<string, Body, number> {
  const { core } = createTransport<Operations, typeof table>(onlyFansApi, table, {
    apiKey: 'key-of-the-test',
    rateLimiter: false,
    fetch: fetchBy((request) =>
      Response.json(answer(Number(new URL(request.url).searchParams.get('offset') ?? 0))),
    ),
  })
  return paginate(
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
}

/** What happens to a list between two requests. */
export type Change =
  | { readonly kind: 'hide'; readonly at: number; readonly count: number }
  | { readonly kind: 'raise'; readonly at: number }
  | { readonly kind: 'add' }
  | { readonly kind: 'none' }
  /** All of them before the same request. */
  | { readonly kind: 'several'; readonly steps: readonly Change[] }

/** A list, and what its gateway saw of it. */
interface CountedList {
  readonly paginator: Paginator<string, Body, number>
  /** Where each request began. */
  readonly offsets: readonly number[]
  /** The rows that were there all along. */
  readonly stayed: () => readonly string[]
}

/** A gateway whose list counts rows, changed before each request but the first, and the offsets it was asked for. */
export function countedList(
  initial: readonly string[],
  pageSize: number,
  changes: readonly Change[],
  start = 0,
  most: number = pageSize,
): CountedList {
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
  const answer = (offset: number): Body => {
    if (offsets.length > 0) change(changes[offsets.length - 1])
    offsets.push(offset)
    const page = rows.slice(offset, offset + most)
    return { rows: page, next: offset + most < rows.length ? offset + page.length : null }
  }
  const paginator = countedListAt(answer, pageSize, start)
  return { paginator, offsets, stayed: () => initial.filter((row) => !gone.has(row)) }
}

/** The names of so many rows. */
export const rowsTo = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`)
