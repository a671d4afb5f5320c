import { ContractError } from '../errors/contract-error.ts'
import { expectPayload, type Operation, type Result, settle } from '../transport/operation.ts'
import type { Page, Paginator } from './paginator.ts'

/** How one list is fetched and read. */
export interface ListSource<Body, Item, Payload, Cursor> extends Operation {
  /** Where the first page begins, or `undefined` for the start of the list. */
  readonly start: Cursor | undefined
  /** What tells one row from another. */
  readonly identify: (item: Item) => unknown
  /** Sends the request for the page that begins at the cursor. */
  readonly request: (cursor: Cursor | undefined) => Promise<Result<Body>>
  /** Finds the rows, and the cursor of the page after this one. */
  readonly read: (body: Body, cursor: Cursor | undefined) => Omit<Page<Item, Payload, Cursor>, 'response'>
}

/**
 * Pages in a row that bring no row the page before did not. A few are normal: a search that matches nothing for a
 * while, rows that move down while they are listed. A gateway that goes on for ever must not spend the caller's credits.
 */
const mostIdlePages = 20

/**
 * Iterates until a page has no cursor, or one that was followed before: a gateway that repeats itself ends the list.
 * An empty page does not end it.
 */
export function paginate<Body, Item, Payload, Cursor>(
  source: ListSource<Body, Item, Payload, Cursor>,
): Paginator<Item, Payload, Cursor> {
  async function* pages(): AsyncGenerator<Page<Item, Payload, Cursor>, void, undefined> {
    let cursor = source.start
    let idlePages = 0
    let before = new Set<unknown>()
    const followed = new Set([cursor])
    do {
      const { page, ids } = await fetchPage(source, cursor)
      idlePages = ids.every((id) => before.has(id)) ? idlePages + 1 : 0
      before = new Set(ids)
      cursor = followed.has(page.cursor) ? undefined : page.cursor
      followed.add(cursor)
      yield { ...page, cursor }
      if (idlePages === mostIdlePages && cursor !== undefined) {
        const problem = `${mostIdlePages} pages in a row without a new row, each announcing another`
        throw new ContractError({ ...source, problem, body: page.payload })
      }
    } while (cursor !== undefined)
  }

  async function* items(): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages()) yield* page.items
  }

  return { pages, [Symbol.asyncIterator]: items }
}

async function fetchPage<Body, Item, Payload, Cursor>(
  source: ListSource<Body, Item, Payload, Cursor>,
  cursor: Cursor | undefined,
): Promise<{ page: Page<Item, Payload, Cursor>; ids: readonly unknown[] }> {
  const result = await settle(source, source.request(cursor))
  return expectPayload(source, result, (body) => {
    const page = { ...source.read(body, cursor), response: result.response }
    return { page, ids: page.items.map(source.identify) }
  })
}
