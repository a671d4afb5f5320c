import type { Ajv, Options } from 'ajv'
import type { FormatsPlugin } from 'ajv-formats'
import { createRequire } from 'node:module'

import type { SchemaUse } from './schema-use.ts'

const require = createRequire(import.meta.url)

/** Ajv as Prism makes it, which loads it. */
export function createAjv({ module, options, formats }: Omit<SchemaUse, 'schema'>): Ajv {
  const { default: AjvOfDraft }: { default: new (options: Options) => Ajv } = require(module)
  const { default: addFormats }: { default: FormatsPlugin } = require('ajv-formats')
  const ajv = addFormats(new AjvOfDraft(options))
  for (const [name, format] of formats) ajv.addFormat(name, format)
  return ajv
}
