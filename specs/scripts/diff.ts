/**
 * Prints what has changed in the documents since a git ref, as notes for a release:
 * `node scripts/diff.ts REF [--exit-code]`. With `--exit-code` it fails when something that consumers use has broken.
 */
import process, { argv, stderr, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { UnknownRefError } from './diff/bundles.ts'
import { isBreaking, notes } from './diff/notes.ts'
import { changesSince } from './diff/since.ts'

function main(args: readonly string[]): void {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'exit-code': { type: 'boolean', default: false } },
  })
  const [ref, ...others] = positionals
  if (ref === undefined || others.length > 0) throw new TypeError('Usage: pnpm specs:diff REF [--exit-code]')
  const changes = changesSince(ref, fileURLToPath(new URL('../..', import.meta.url)))
  stdout.write(`${notes(changes)}\n`)
  const all = Object.values(changes).flat()
  if (values['exit-code'] && all.some((change) => isBreaking(change))) process.exitCode = 1
}

try {
  main(argv.slice(2))
} catch (error) {
  // A wrong argument deserves a line, anything else a trace.
  if (!(error instanceof TypeError || error instanceof UnknownRefError)) throw error
  stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
