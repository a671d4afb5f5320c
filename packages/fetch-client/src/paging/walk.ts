import type { CallOptions, Input } from '../transport/call-options.ts'
import type { Core } from '../transport/core.ts'
import type { Operation } from '../transport/operation.ts'
import { payloadOf } from '../transport/payload-of.ts'
import type { SuccessBody } from '../transport/result.ts'
import type { Course } from './course.ts'
import type { Memory } from './memory.ts'
import type { Page } from './paginator.ts'

/** How one list is fetched and read. */
export interface ListSource<Operations, Id extends keyof Operations & string, Item, Payload, Cursor> {
  readonly core: Core<Operations>
  readonly operation: Operation<Id>
  /** Where the first page begins, or `undefined` for the start of the list. */
  readonly start: Cursor | undefined
  /** What tells one row from another. */
  readonly identify: (item: Item) => unknown
  /** Where one iteration keeps what told its rows; a set of all, if nothing else is said. Lists without an end need a bound. */
  readonly memory?: () => Memory
  /** What to ask for the page that begins at the cursor. */
  readonly input: (cursor: Cursor | undefined) => Input<Operations[Id]>
  /** Finds the rows, and the cursor of the page after this one. */
  readonly read: (
    body: SuccessBody<Operations, Id>,
    cursor: Cursor | undefined,
  ) => Omit<Page<Item, Payload, Cursor>, 'response'>
  /** The course of one iteration. */
  readonly course: (start: Cursor | undefined) => Course<Cursor>
}

/** Fetches a list page by page, each row once. */
export function walk<Operations, Id extends keyof Operations & string, Item, Payload, Cursor>(
  source: ListSource<Operations, Id, Item, Payload, Cursor>,
  options: CallOptions,
): () => Promise<Page<Item, Payload, Cursor>> {
  const { core, operation, start, identify } = source
  const course = source.course(start)
  const seen = source.memory?.() ?? new Set<unknown>()
  let cursor = start
  let idlePages = 0

  return () => {
    const asked = course.ask(cursor)
    return payloadOf(core, operation, options, source.input(asked), (body, response) => {
      const page = source.read(body, asked)
      const ids = page.items.map(identify)
      const isTorn = course.isTorn(seen.has(ids[0]))
      const items = page.items.filter((_item, index) => {
        const id = ids[index]
        return !isTorn && (id === undefined || id === null || !seen.has(id)) && seen.add(id)
      })
      if (!isTorn) idlePages = items.length ? 0 : idlePages + 1
      cursor = course.next(page.cursor, { rows: ids.length, newRows: items.length, isTorn })
      // A few are normal: a search that matches nothing for a while, rows that move down while they are listed. A gateway that
      // goes on for ever must not spend the caller's credits.
      if (cursor !== undefined && idlePages >= 20) throw new Error('20 pages without a new row')
      return { ...page, items, cursor, response }
    })
  }
}
