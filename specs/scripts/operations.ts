/**
 * Prints the operations of the bundles as tables. `--write` puts them into README.md, `--check` fails when those there
 * are not the same.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import process, { argv, stderr, stdout } from 'node:process'
import { readDocument } from './documents.ts'
import { tables, withTables } from './tables.ts'

const readme = new URL('../README.md', import.meta.url)
const written = tables({ apifansly: readDocument('apifansly'), onlyfansapi: readDocument('onlyfansapi') })

if (argv.includes('--write') || argv.includes('--check')) {
  const text = readFileSync(readme, 'utf8')
  const fresh = withTables(text, written)
  if (argv.includes('--write')) {
    writeFileSync(readme, fresh)
  } else if (text !== fresh) {
    stderr.write('The tables in specs/README.md are stale: run `pnpm specs --write`\n')
    process.exitCode = 1
  }
} else {
  stdout.write(`${written}\n`)
}
