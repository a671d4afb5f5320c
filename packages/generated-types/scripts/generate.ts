// Writes src/<provider>.ts from the bundled specification of that provider: `node scripts/generate.ts apifansly`.
import { readFile, writeFile } from 'node:fs/promises'
import { argv } from 'node:process'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { nameParameters, type ParametersDocument } from './name-parameters.ts'
import { nameSchemas } from './name-schemas.ts'
import { openValues } from './open-values.ts'

const provider = argv[2]
if (provider !== 'apifansly' && provider !== 'onlyfansapi') {
  throw new Error(`Name the provider, apifansly or onlyfansapi, got ${provider}`)
}

const bundle = new URL(import.meta.resolve(`@fansly-chats/specs/${provider}.json`))
const document: ParametersDocument & OpenAPI3 = JSON.parse(await readFile(bundle, 'utf8'))
const types = nameSchemas(
  await openapiTS(document, {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
    transform: openValues,
  }),
)
const banner = `/** Types of ${provider}, generated from \`specs/${provider}\` by \`pnpm generate\`. Changes made here are lost. */\n`
const source = [banner, astToString(types), nameParameters(document)].join('\n')
await writeFile(new URL(`../src/${provider}.ts`, import.meta.url), source)
