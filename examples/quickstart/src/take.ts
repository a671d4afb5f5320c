/** The first few items, each with its index: on a real gateway every page costs a credit. */
export async function* take<Item>(
  items: AsyncIterable<Item>,
  most: number,
): AsyncGenerator<[number, Item], void, undefined> {
  let index = 0
  for await (const item of items) {
    yield [index, item]
    index += 1
    if (index === most) return
  }
}
