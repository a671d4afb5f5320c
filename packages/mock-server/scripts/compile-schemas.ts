// Compiles the schemas that Prism validates with into files of JavaScript, as Ajv would compile them at run time.
import standaloneCode from 'ajv/dist/standalone/index.js'
import { _ } from 'ajv'
import { mkdir, rm, writeFile } from 'node:fs/promises'

import { compiledSchemas } from '../src/prism/compiled-schemas.ts'
import { createAjv } from '../src/prism/create-ajv.ts'
import { watchSchemas } from '../src/prism/postponed-ajv.ts'
import { keyOf, type SchemaUse } from '../src/prism/schema-use.ts'

/** Does the work, and compiles every schema that Prism validates with meanwhile. */
export async function compileSchemas(work: () => Promise<void>): Promise<void> {
  await rm(compiledSchemas, { recursive: true, force: true })
  const uses = new Map<string, SchemaUse>()
  watchSchemas((use) => uses.set(keyOf(use), use))
  await work()
  watchSchemas(() => {})
  await mkdir(compiledSchemas)
  for (const [key, use] of uses) await writeFile(`${compiledSchemas}/${key}.cjs`, compile(use))
}

function compile(use: SchemaUse): string {
  const options = { ...use.options, code: { source: true, formats: _`formats()` } }
  const ajv = createAjv({ ...use, options })
  const code = standaloneCode.default(ajv, ajv.compile(use.schema))
  return `module.exports = (formats) => {\nconst module = { exports: {} }\n${code}\nreturn module.exports\n}\n`
}
