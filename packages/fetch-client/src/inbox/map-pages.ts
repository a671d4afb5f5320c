import type { Page, Paginator } from '../paging/paginator.ts'

/** A list whose rows become models page by page. Nothing is kept of a page that was passed on. */
export function mapPages<Row, Payload, Cursor extends string | number, Model>(
  rows: Paginator<Row, Payload, Cursor>,
  maxItems: number | undefined,
  map: (page: Page<Row, Payload, Cursor>) => readonly Model[] | Promise<readonly Model[]>,
): Paginator<Model, Payload> {
  async function* pages(): AsyncGenerator<Page<Model, Payload>, void, undefined> {
    for await (const page of rows.pages()) {
      const cursor = page.cursor === undefined ? undefined : String(page.cursor)
      yield { ...page, items: await map(page), cursor }
    }
  }

  async function* items(): AsyncGenerator<Model, void, undefined> {
    let left = maxItems ?? Infinity
    for await (const page of pages())
      for (const item of page.items) {
        yield item
        if (--left <= 0) return
      }
  }

  return { pages, [Symbol.asyncIterator]: items }
}
