import { ConfigurationError } from '../errors/configuration-error.ts'
import type { CallOptions } from '../transport/call-options.ts'
import type { PagingOptions, Page, Paginator } from './paginator.ts'
import { type ListSource, walk } from './walk.ts'

/** Iterates a list until the gateway says that it ends, or repeats itself. An empty page does not end it. */
export function paginate<Operations, Id extends keyof Operations & string, Item, Payload, Cursor>(
  source: ListSource<Operations, Id, Item, Payload, Cursor>,
  { maxItems = Infinity, prefetch = false, ...options }: PagingOptions & CallOptions,
): Paginator<Item, Payload, Cursor> {
  if (!(maxItems >= 0))
    throw new ConfigurationError(`\`maxItems\` must be a number from 0 on, got ${maxItems}.`)

  async function* pages(): AsyncGenerator<Page<Item, Payload, Cursor>, void, undefined> {
    const left = prefetch ? new AbortController() : undefined
    const signals = [left?.signal, options.signal].filter((signal) => signal !== undefined)
    const next = walk(source, left ? { ...options, signal: AbortSignal.any(signals) } : options)
    let count = 0
    let coming = maxItems > 0 ? next() : undefined
    try {
      while (coming !== undefined) {
        const page = await coming
        options.signal?.throwIfAborted()
        count += page.items.length
        const goOn: () => typeof coming = () =>
          page.cursor === undefined || count >= maxItems ? undefined : next()
        coming = prefetch ? goOn() : undefined
        coming?.catch(() => {}) // thrown when its turn comes, or never, after a break
        yield page
        coming ??= prefetch ? undefined : goOn()
      }
    } finally {
      left?.abort()
    }
  }

  async function* items(): AsyncGenerator<Item, void, undefined> {
    let count = 0
    for await (const page of pages())
      for (const item of page.items) {
        yield item
        if (++count >= maxItems) return
      }
  }

  return { pages, [Symbol.asyncIterator]: items }
}
