import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'

import { createMockServer } from '../mock-server.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** What is in use, in megabytes. */
function heap(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 2 ** 20
}

test('keeps no bodies, and of many violations a hundred', async () => {
  await using mock = await createMockServer()
  const send = async (body: unknown): Promise<void> => {
    const url = `${mock.url('apifansly')}/fansly_1/chats/1/messages`
    const headers = { 'x-api-key': 'any', 'content-type': 'application/json' }
    const response = await mock.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
    await response.arrayBuffer()
  }
  await send([])
  const before = heap()
  for (let count = 0; count < 50; count++) await send([`${count}`.padEnd(2 ** 20)])
  expect(heap() - before).toBeLessThan(10)
  expect(mock.journal.violations()).toHaveLength(51)

  await send({ mediaIds: Array.from({ length: 1000 }, () => 1) })
  expect(mock.journal.requests().at(-1)?.violations).toHaveLength(100)
})
