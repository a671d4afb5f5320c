// Writes src/<provider>/operations.ts and answers.ts from the bundled specification of that provider: `node scripts/generate.ts apifansly`.
import { readFile, writeFile } from 'node:fs/promises'
import { argv } from 'node:process'
import { type AnswersDocument, answerTable } from './answer-table.ts'
import { operationTable } from './operation-table.ts'

const provider = argv[2]
if (provider !== 'apifansly' && provider !== 'onlyfansapi') {
  throw new Error(`Name the provider, apifansly or onlyfansapi, got ${provider}`)
}

const bundle = new URL(import.meta.resolve(`@fansly-chats/specs/${provider}.json`))
const document: AnswersDocument = JSON.parse(await readFile(bundle, 'utf8'))
const write = (file: string, source: string): Promise<void> =>
  writeFile(new URL(`../src/${provider}/${file}.ts`, import.meta.url), source)
await write('operations', operationTable(provider, document))
await write('answers', answerTable(provider, document))
