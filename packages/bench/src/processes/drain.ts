// Drains one list: `node --expose-gc drain.ts NAME PAGES WAIT_MS` prints a DrainResult as JSON.
import { argv } from 'node:process'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { chatPage, rowAfter } from '../chat-pages.ts'
import type { DrainResult } from '../drain-result.ts'
import { pagers } from '../pagers.ts'

const [, , name, pageCount, wait] = argv
const pages = Number(pageCount)
const waitMs = Number(wait)
const rowsAPage = 20
const found = pagers.find((one) => one.name === name)
if (found === undefined) throw new Error(`No pager is called ${name}`)
const pager = found

const timed = await drain(
  () => setTimeout(waitMs),
  () => setTimeout(waitMs),
)
const heaps = new Map<number, number>()
await drain(setImmediate, async (page) => {
  if (page === 20 || page === pages) heaps.set(page, await heapUsed())
})
const growth = (heaps.get(pages) ?? Number.NaN) - (heaps.get(20) ?? Number.NaN)
console.log(JSON.stringify({ ...timed, growth } satisfies DrainResult))

/** Reads the list to its end, with so much time for each answer and each page, and keeps nothing. */
async function drain(
  answering: () => Promise<unknown>,
  working: (page: number) => Promise<unknown>,
): Promise<Omit<DrainResult, 'growth'>> {
  let requests = 0
  let latencyMs = 0
  const fetch = async (input: string | URL | Request): Promise<Response> => {
    const start = performance.now()
    const { searchParams } = new URL(input instanceof Request ? input.url : input)
    const cursor = searchParams.get('cursor')
    const from = cursor === null ? Number(searchParams.get('offset')) : rowAfter(cursor)
    const body = chatPage(pager.gateway, from, rowsAPage, ++requests < pages)
    await answering()
    latencyMs += performance.now() - start
    return new Response(body, { headers: { 'content-type': 'application/json' } })
  }
  const start = performance.now()
  let page = 0
  for await (const _page of pager.pages(fetch)) await working(++page)
  // A list that counts looks at its top once more.
  if (page < pages) throw new Error(`${pager.name} brought ${page} pages of ${pages}`)
  return { elapsedMs: performance.now() - start, latencyMs }
}

async function heapUsed(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    await setImmediate()
    globalThis.gc?.()
  }
  return process.memoryUsage().heapUsed
}
