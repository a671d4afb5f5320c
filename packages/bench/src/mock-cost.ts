// What a call to the mock server costs: in process and over loopback, with few operations and chats and with many, and
// whether memory grows.
import { createMockServer, type MockServer } from '@fansly-chats/mock-server'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const headers = { authorization: 'Bearer k' }
const calls = 3000
const path = '/api/fansly/fansly_acct_1/chats?limit=5'

/** Microseconds a call, one after the other. */
async function cost(ask: typeof fetch, url: string, count: number = calls): Promise<number> {
  const start = performance.now()
  for (let call = 0; call < count; call++) await (await ask(url, { headers })).text()
  return ((performance.now() - start) * 1000) / count
}

async function inProcess(mock: MockServer): Promise<number> {
  await cost(mock.fetch, mock.url('onlyfansapi') + path)
  return cost(mock.fetch, mock.url('onlyfansapi') + path)
}

/** The documents with their first operations only. */
function directoryOf(operations: number): string {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'))
  for (const name of ['apifansly', 'onlyfansapi']) {
    const file = fileURLToPath(import.meta.resolve(`@fansly-chats/specs/${name}.json`))
    const document: { paths: Record<string, object> } = JSON.parse(readFileSync(file, 'utf8'))
    const paths = Object.entries(document.paths)
      .toSorted(([one], [other]) => Number(other.endsWith('/chats')) - Number(one.endsWith('/chats')))
      .slice(0, operations)
    writeFileSync(
      join(directory, `${name}.json`),
      JSON.stringify({ ...document, paths: Object.fromEntries(paths) }),
    )
  }
  return directory
}

await using mock = await createMockServer({ port: 0 })
const direct = await inProcess(mock)
await cost(fetch, mock.url('onlyfansapi') + path)
const loopback = await cost(fetch, mock.url('onlyfansapi') + path)
console.log(
  `A call: ${direct.toFixed(0)} us in process, ${loopback.toFixed(0)} us over loopback, ${(direct / loopback).toFixed(2)} times`,
)

const directory = directoryOf(1)
const few = await inProcess(await createMockServer({ specs: directory }))
rmSync(directory, { recursive: true })
console.log(`With 1 path a gateway ${few.toFixed(0)} us, with all ${direct.toFixed(0)} us`)

for (const chats of [10, 100, 1000, 10_000]) {
  const world = await createMockServer({ chats, messages: 10 * chats })
  console.log(`With ${chats} chats ${(await inProcess(world)).toFixed(0)} us`)
}

for (const creators of [1, 10, 100]) {
  const worlds = await createMockServer({ creators })
  console.log(`With ${creators} creators ${(await inProcess(worlds)).toFixed(0)} us`)
}

const rounds = Number(process.argv[2] ?? 5)
const memory: number[] = []
for (let round = 0; round < rounds; round++) {
  for (let call = 0; call < 20_000; call++) {
    // Every target is another one, as cursors and searches are.
    const url = `${mock.url('onlyfansapi')}${path}&search=${round}-${call}`
    await (await mock.fetch(url, { headers })).text()
  }
  globalThis.gc?.()
  memory.push(Math.round(process.memoryUsage().heapUsed / 2 ** 20))
}
console.log(`Heap after each 20,000 calls, MB: ${memory.join(' ')}`)
