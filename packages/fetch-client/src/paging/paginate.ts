import { atLeast } from '../transport/at-least.ts'
import type { CallOptions } from '../transport/call-options.ts'
import { itemsOf } from './items-of.ts'
import type { Page, Paginator, PagingOptions } from './paginator.ts'
import { type ListSource, walk } from './walk.ts'

/** Iterates a list until the gateway says that it ends, or repeats itself. An empty page does not end it. */
export function paginate<Operations, Id extends keyof Operations & string, Item, Payload, Cursor>(
  source: ListSource<Operations, Id, Item, Payload, Cursor>,
  { maxItems = Infinity, prefetch, ...options }: PagingOptions & CallOptions,
): Paginator<Item, Payload, Cursor> {
  atLeast(0, 'maxItems', maxItems)
  const pages: Paginator<Item, Payload, Cursor>['pages'] = () => pagesOf(source, options, maxItems, prefetch)
  return { pages, [Symbol.asyncIterator]: () => itemsOf(pages(), maxItems) }
}

/** A list page by page. Generators stand by themselves: a new function of theirs for each list costs more than a page. */
async function* pagesOf<Operations, Id extends keyof Operations & string, Item, Payload, Cursor>(
  source: ListSource<Operations, Id, Item, Payload, Cursor>,
  options: CallOptions,
  maxItems: number,
  prefetch: boolean | undefined,
): AsyncGenerator<Page<Item, Payload, Cursor>, void, undefined> {
  const { signal } = options
  const left = prefetch ? new AbortController() : undefined
  const next = walk(source, {
    ...options,
    signal: left ? AbortSignal.any([left.signal, signal ?? left.signal]) : signal,
  })
  let count = 0
  let coming = maxItems > 0 ? next() : undefined
  try {
    while (coming) {
      const page = await coming
      signal?.throwIfAborted()
      count += page.items.length
      const isLast = page.cursor === undefined || count >= maxItems
      coming = prefetch && !isLast ? next() : undefined
      coming?.catch(() => {}) // thrown when its turn comes, or never, after a break
      yield page
      if (!isLast) coming ??= next()
    }
  } finally {
    left?.abort()
  }
}
