import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'

import { brokenFixture } from '../../test/fixture.ts'
import { loadContract } from './load-contract.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** What is in use, in megabytes. */
function heap(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 2 ** 20
}

test('of documents that change often, the old ones are forgotten', async () => {
  const change = async (version: number): Promise<void> => {
    const note = `${version}`.padEnd(2 ** 20)
    const text = brokenFixture('"Thing":{', `"Thing":{"description":"${note}",`)
    await loadContract('fixture.json', text)
  }
  for (let version = 0; version < 10; version++) await change(version)
  const before = heap()
  for (let version = 10; version < 40; version++) await change(version)
  expect(heap() - before).toBeLessThan(15)
})

test('what is asked for at a time is one contract', async () => {
  const text = brokenFixture('"title":"Fixture"', '"title":"At a time"')
  const [one, other] = await Promise.all([loadContract('a.json', text), loadContract('b.json', text)])
  expect(one).toBe(other)
  expect(await loadContract('c.json', text)).toBe(one)
})
