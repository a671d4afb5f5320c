import { ContractError } from '../errors/contract-error.ts'
import { itemsOf } from '../paging/items-of.ts'
import type { Page, Paginator } from '../paging/paginator.ts'
import type { Provider } from '../provider.ts'

/**
 * A list whose rows become models page by page. Nothing is kept of a page that was passed on.
 *
 * @param join Brings what the rows of a page have in common into what makes the model of one.
 */
export function mapPages<Row, Payload, Cursor extends string | number, Model>(
  provider: Pick<Provider, 'key' | 'name'>,
  operation: string,
  rows: Paginator<Row, Payload, Cursor>,
  join: (page: Page<Row, Payload, Cursor>) => Promise<(row: Row) => Model>,
  maxItems: number = Infinity,
): Paginator<Model, Payload> {
  async function* pages(): AsyncGenerator<Page<Model, Payload>, void, undefined> {
    for await (const page of rows.pages()) {
      const toModel = await join(page)
      let items: readonly Model[]
      try {
        items = page.items.map(toModel)
      } catch (error) {
        throw new ContractError(
          { provider, operation, attempts: 1 },
          Object(error).message,
          page.response.status,
          page.payload,
          error,
        )
      }
      yield { ...page, items, cursor: page.cursor?.toString() }
    }
  }

  return { pages, [Symbol.asyncIterator]: () => itemsOf(pages(), maxItems) }
}
