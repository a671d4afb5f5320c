// Times one peer: `node speed.ts MODULE GATEWAY` prints the microseconds of a call in each pass, as JSON.
import { argv } from 'node:process'
import { chatPage, type Gateway } from '../chat-pages.ts'
import type { CreateCall } from '../peer.ts'

const passes = 5
const passMs = 300
const warmUpMs = 700

const [, , module = '', name] = argv
const gateway: Gateway = name === 'apifansly' ? name : 'onlyfansapi'
const { createCall }: { createCall: CreateCall } = await import(module)
const answer = chatPage(gateway, 0, 5, false)
const call = createCall(() =>
  Promise.resolve(new Response(answer, { headers: { 'content-type': 'application/json' } })),
)

await timeFor(warmUpMs)
const times: number[] = []
for (let pass = 0; pass < passes; pass++) times.push(await timeFor(passMs))
console.log(JSON.stringify(times))

/** Microseconds of a call, over as many calls as fit into the time. */
async function timeFor(ms: number): Promise<number> {
  const start = performance.now()
  let calls = 0
  let elapsed = 0
  do {
    for (let index = 0; index < 100; index++) await call()
    calls += 100
    elapsed = performance.now() - start
  } while (elapsed < ms)
  return (elapsed * 1000) / calls
}
