import { compareIds } from './snowflake.ts'

interface Identified {
  readonly id: string
}

/** How many items of a list from the oldest to the newest are older than an id, whether or not the list has it. */
export function countOlder(items: readonly Identified[], id: string): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareIds(items[middle]?.id ?? '', id) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Puts an item into its place, instead of the one with its id where there is one. The newest goes to the end at once. */
export function putById<Item extends Identified>(items: Item[], item: Item): void {
  const last = items.at(-1)
  if (last === undefined || compareIds(last.id, item.id) < 0) {
    items.push(item)
    return
  }
  const index = countOlder(items, item.id)
  items.splice(index, items[index]?.id === item.id ? 1 : 0, item)
}

/** Takes the item with an id out, where there is one. */
export function removeById(items: Identified[], id: string): void {
  const index = countOlder(items, id)
  if (items[index]?.id === id) items.splice(index, 1)
}
