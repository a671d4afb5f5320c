import { itemsOf } from '../paging/items-of.ts'
import type { Page, Paginator } from '../paging/paginator.ts'

/** A list whose rows become models page by page. Nothing is kept of a page that was passed on. */
export function mapPages<Row, Payload, Cursor extends string | number, Model>(
  rows: Paginator<Row, Payload, Cursor>,
  maxItems: number | undefined,
  map: (page: Page<Row, Payload, Cursor>) => readonly Model[] | Promise<readonly Model[]>,
): Paginator<Model, Payload> {
  async function* pages(): AsyncGenerator<Page<Model, Payload>, void, undefined> {
    for await (const page of rows.pages()) {
      yield { ...page, items: await map(page), cursor: page.cursor?.toString() }
    }
  }

  return { pages, [Symbol.asyncIterator]: () => itemsOf(pages(), maxItems ?? Infinity) }
}
