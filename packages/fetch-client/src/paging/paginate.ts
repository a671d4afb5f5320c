import { ContractError } from '../errors/contract-error.ts'
import { expectPayload, type Operation, type Result } from '../transport/operation.ts'
import type { Page, Paginator } from './paginator.ts'

/** How one list is fetched and read. */
export interface ListSource<Body, Item, Payload, Cursor> extends Operation {
  /** Where the first page begins, or `undefined` for the start of the list. */
  readonly start: Cursor | undefined
  /** Sends the request for the page that begins at the cursor. */
  readonly request: (cursor: Cursor | undefined) => Promise<Result<Body>>
  /** Finds the rows, and the cursor of the page after this one. */
  readonly read: (body: Body, cursor: Cursor | undefined) => Omit<Page<Item, Payload, Cursor>, 'response'>
}

/** A search may match nothing for a while; a gateway that announces more for ever must not spend the caller's credits. */
const mostEmptyPagesInARow = 100

/**
 * Iterates until a page has no cursor, or one that was followed before: a gateway that repeats itself ends the list.
 * An empty page does not end it.
 */
export function paginate<Body, Item, Payload, Cursor>(
  source: ListSource<Body, Item, Payload, Cursor>,
): Paginator<Item, Payload, Cursor> {
  async function* pages(): AsyncGenerator<Page<Item, Payload, Cursor>, void, undefined> {
    let cursor = source.start
    let emptyPagesInARow = 0
    const followed = new Set([cursor])
    do {
      // oxlint-disable-next-line no-await-in-loop -- only the page before knows where this one begins
      const page = await fetchPage(source, cursor)
      emptyPagesInARow = page.items.length === 0 ? emptyPagesInARow + 1 : 0
      cursor = followed.has(page.cursor) ? undefined : page.cursor
      followed.add(cursor)
      yield { ...page, cursor }
      if (emptyPagesInARow === mostEmptyPagesInARow && cursor !== undefined) {
        const problem = `${mostEmptyPagesInARow} empty pages in a row, each announcing another`
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
): Promise<Page<Item, Payload, Cursor>> {
  const result = await source.request(cursor)
  const page = expectPayload(source, result, (body) => source.read(body, cursor))
  if (!Array.isArray(page.items)) {
    throw new ContractError({
      ...source,
      problem: 'no list where the specification has one',
      body: result.data,
    })
  }
  return { ...page, response: result.response }
}
