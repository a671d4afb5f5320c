import type { Ajv2020 } from 'ajv/dist/2020.js'
import type { FormatsPlugin } from 'ajv-formats'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Ajv, loaded when it is first asked for: most requests are answered without. */
export function loadAjv(): typeof Ajv2020 {
  const module: { readonly Ajv2020: typeof Ajv2020 } = require('ajv/dist/2020')
  return module.Ajv2020
}

/** What teaches Ajv the formats of JSON Schema. */
export function loadFormats(): FormatsPlugin {
  const module: { readonly default: FormatsPlugin } = require('ajv-formats')
  return module.default
}
