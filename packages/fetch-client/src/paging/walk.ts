import { ContractError } from '../errors/contract-error.ts'
import type { CallOptions, Input } from '../transport/call-options.ts'
import type { Core } from '../transport/core.ts'
import type { Operation } from '../transport/operation.ts'
import { payloadOf } from '../transport/payload-of.ts'
import type { SuccessBody } from '../transport/result.ts'
import type { Course } from './course.ts'
import type { Page } from './paginator.ts'
import { pointed } from './pointed.ts'

/** How one list is fetched and read. */
export interface ListSource<Operations, Id extends keyof Operations & string, Item, Payload, Cursor> {
  readonly core: Core<Operations>
  readonly operation: Operation<Id>
  /** Where the first page begins, or `undefined` for the start of the list. */
  readonly start: Cursor | undefined
  /** What tells one row from another. */
  readonly identify: (item: Item) => unknown
  /** How many rows back one that comes again is known; all, if nothing else is said. Lists without an end need a bound. */
  readonly rememberedRows?: number
  /** What to ask for the page that begins at the cursor. */
  readonly input: (cursor: Cursor | undefined) => Input<Operations[Id]>
  /** Finds the rows, and the cursor of the page after this one. */
  readonly read: (
    body: SuccessBody<Operations, Id>,
    cursor: Cursor | undefined,
  ) => Omit<Page<Item, Payload, Cursor>, 'response'>
  /** The course of one iteration; one whose cursors point at rows, if nothing else is said. */
  readonly course?: () => Course<Cursor>
}

/**
 * Pages in a row that bring no row which no page before did. A few are normal: a search that matches nothing for a while, rows
 * that move down while they are listed. A gateway that goes on for ever must not spend the caller's credits.
 */
const mostIdlePages = 20

/** Fetches a list page by page, each row once. */
export function walk<Operations, Id extends keyof Operations & string, Item, Payload, Cursor>(
  source: ListSource<Operations, Id, Item, Payload, Cursor>,
  options: CallOptions,
): () => Promise<Page<Item, Payload, Cursor>> {
  const { core, operation, start, identify, rememberedRows = Infinity } = source
  const course = source.course?.() ?? pointed(start)
  const seen = new Set<unknown>()
  let cursor = start
  let idlePages = 0

  return async () => {
    const asked = course.ask(cursor)
    const { page, ids } = await payloadOf(core, operation, options, source.input(asked), (body, response) => {
      const read = { ...source.read(body, asked), response }
      return { page: read, ids: read.items.map(identify) }
    })
    const isTorn = course.isTorn(seen.has(ids[0]))
    const items = page.items.filter((_item, index) => {
      const id = ids[index]
      if (isTorn || (id !== undefined && id !== null && seen.has(id))) return false
      seen.add(id)
      return true
    })
    for (const oldest of seen)
      if (seen.size > rememberedRows) seen.delete(oldest)
      else break
    if (!isTorn) idlePages = items.length === 0 ? idlePages + 1 : 0
    cursor = course.next(page.cursor, { rows: ids.length, newRows: items.length, isTorn })
    if (cursor !== undefined && idlePages >= mostIdlePages)
      throw new ContractError(
        { provider: core.provider, operation: operation[0], attempts: 1 },
        `${mostIdlePages} pages in a row without a new row, each announcing another`,
        page.response.status,
        page.payload,
      )
    return { ...page, items, cursor }
  }
}
