// What runs on Node.js, Bun and Deno: `command-line.js <surroundings as JSON>` prints its report line by line.
import { argv, stdout, versions } from 'node:process'
import { runSuite } from '../suite.ts'

// Node.js 20 has no `navigator`.
const userAgent = globalThis.navigator?.userAgent ?? `Node.js/${versions.node}`
stdout.write(`${JSON.stringify({ userAgent })}\n`)
for await (const outcome of runSuite(JSON.parse(argv[2] ?? ''))) stdout.write(`${JSON.stringify(outcome)}\n`)
