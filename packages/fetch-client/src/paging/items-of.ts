import type { Page } from './paginator.ts'

/** The items of pages one by one, so many at most. */
export async function* itemsOf<Item>(
  pages: AsyncIterable<Pick<Page<Item, unknown>, 'items'>>,
  maxItems: number,
): AsyncGenerator<Item, void, undefined> {
  let count = 0
  for await (const { items } of pages)
    for (const item of items) {
      yield item
      if (++count >= maxItems) return
    }
}
