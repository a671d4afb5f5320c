/** A page of a list, and whether the list goes on after it. */
export interface Page<Item> {
  readonly items: Item[]
  readonly hasMore: boolean
}

/** What to take from a list. */
interface Extent<Item> {
  readonly size: number
  /** How many of those that hold to leave out first. */
  readonly skipped?: number
  readonly holds?: (item: Item) => boolean
}

/** Takes a page from a list, and looks no further than to the first item after it. */
export function takePage<Item>(list: Iterable<Item>, extent: Extent<Item>): Page<Item> {
  const { size, skipped = 0, holds = () => true } = extent
  const items: Item[] = []
  let rest = skipped
  for (const item of list) {
    if (!holds(item)) continue
    if (rest > 0) rest -= 1
    else if (items.length === size) return { items, hasMore: true }
    else items.push(item)
  }
  return { items, hasMore: false }
}

/** The item that the next page goes on from; `undefined` where there is no next page. */
export function lastOf<Item>({ items, hasMore }: Page<Item>): Item | undefined {
  return hasMore ? items.at(-1) : undefined
}
