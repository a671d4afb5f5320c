// How long a list takes to its end when both the gateway and the consumer need their time, and what it leaves in memory.
import { inProcess } from './in-process.ts'
import type { DrainResult } from './drain-result.ts'
import { pagers } from './pagers.ts'
import { ratio, rounded } from './table.ts'

const pages = 200
const waitMs = 20

const rows: Record<string, Record<string, number>> = {}
for (const { name } of pagers) {
  const drained = await inProcess<DrainResult>('drain', name, `${pages}`, `${waitMs}`)
  rows[name] = {
    ms: Math.round(drained.elapsedMs),
    'sum of latencies, ms': Math.round(drained.latencyMs),
    'times the latencies': ratio(drained.elapsedMs, drained.latencyMs),
    'heap growth, kB': rounded(drained.growth / 1000, 1),
    'bytes a chat': Math.round(drained.growth / ((pages - 20) * 20)),
  }
}
console.log(`${pages} pages of 20 chats, ${waitMs} ms for each answer, ${waitMs} ms of work on each page`)
console.table(rows)
