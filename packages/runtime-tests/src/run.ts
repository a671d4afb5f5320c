// Runs the suite on every runtime and prints a table: `node src/run.ts`. A runtime that is missing fails like one that errs.
import process, { stdout } from 'node:process'
import { startGateway } from './gateway.ts'
import { bun } from './runtimes/bun.ts'
import { chromium } from './runtimes/chromium.ts'
import { deno } from './runtimes/deno.ts'
import { nodes } from './runtimes/node.ts'
import { workerd } from './runtimes/workerd.ts'
import { cases } from './suite.ts'
import { judge, tableOf } from './verdict.ts'

/** How long one runtime may take, in milliseconds. */
const limitMs = 120_000

// Ends by way of `exit`, where programs are ended and folders removed.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const names = cases.map(({ name }) => name)
const gateway = await startGateway()
try {
  const surroundings = { gateway: gateway.url, deadUrl: gateway.deadUrl }
  const verdicts = await Promise.all(
    [...nodes, bun, deno, workerd, chromium].map((runtime) => judge(runtime, surroundings, names, limitMs)),
  )
  stdout.write(tableOf(verdicts))
  for (const { runtime, failures } of verdicts)
    for (const failure of failures) stdout.write(`\n✗ ${runtime}: ${failure}\n`)
  if (verdicts.some(({ failures }) => failures.length > 0)) process.exitCode = 1
} finally {
  await gateway.close()
}
