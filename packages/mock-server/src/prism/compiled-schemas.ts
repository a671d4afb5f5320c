import type { Format, ValidateFunction } from 'ajv'
import type { fullFormats } from 'ajv-formats/dist/formats.js'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

import { ownDocuments } from '../own-files.ts'
import { keyOf, type SchemaUse } from './schema-use.ts'

/** What the file of a compiled schema exports. It asks for formats, so that they are loaded for those that name any. */
type Compiled = (formats: () => Readonly<Record<string, Format>>) => ValidateFunction

const require = createRequire(import.meta.url)

/** Where the schemas of the package's own documents are, compiled by Ajv when it was built, by their keys. */
export const compiledSchemas: string = `${ownDocuments}/validators`

/** The validator that was compiled for the use of a schema; `undefined` where none was. */
export function compiledValidator(use: SchemaUse): ValidateFunction | undefined {
  const file = `${compiledSchemas}/${keyOf(use)}.cjs`
  if (!existsSync(file)) return undefined
  const compiled: Compiled = require(file)
  return compiled(() => {
    const known: { fullFormats: typeof fullFormats } = require('ajv-formats/dist/formats')
    return { ...known.fullFormats, ...Object.fromEntries(use.formats) }
  })
}
