// Writes src/<provider>/operations.ts from the bundled specification of that provider: `node scripts/generate.ts apifansly`.
import { readFile, writeFile } from 'node:fs/promises'
import { argv } from 'node:process'
import { operationTable } from './operation-table.ts'

const provider = argv[2]
if (provider !== 'apifansly' && provider !== 'onlyfansapi') {
  throw new Error(`Name the provider, apifansly or onlyfansapi, got ${provider}`)
}

const bundle = new URL(import.meta.resolve(`@fansly-chats/specs/${provider}.json`))
const source = operationTable(provider, JSON.parse(await readFile(bundle, 'utf8')))
await writeFile(new URL(`../src/${provider}/operations.ts`, import.meta.url), source)
