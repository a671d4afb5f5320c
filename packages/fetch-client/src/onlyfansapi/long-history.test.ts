import { expect, test } from 'vitest'
import { inChat, messagePage, setUpGateway } from './client.fixture.ts'

/** A page of messages, the newest first, with what comes after it. */
function page(from: number, to: number, again: readonly number[] = []): unknown {
  const ids = [...Array.from({ length: from - to + 1 }, (_, index) => from - index), ...again]
  return messagePage(ids.map(String), { hasMore: to > 1 })
}

test('a repeated message is known among the last 10,000, and not for ever', async () => {
  const pages = [page(40_000, 30_001), page(30_000, 20_001, [40_000]), page(20_000, 10_001)]
  const { client } = setUpGateway((_query, index) => pages[index] ?? page(10_000, 1, [10_000, 40_000]))
  const counts: number[] = []
  for await (const { items } of client.messages.list(inChat).pages()) counts.push(items.length)
  expect(counts).toEqual([10_000, 10_000, 10_000, 10_001])
})
