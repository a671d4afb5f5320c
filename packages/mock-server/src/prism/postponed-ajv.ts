import type { Ajv, AnySchemaObject, Format, Options, ValidateFunction } from 'ajv'

import { compiledValidator } from './compiled-schemas.ts'
import { createAjv } from './create-ajv.ts'
import type { AjvModule, SchemaUse } from './schema-use.ts'

let watch: (use: SchemaUse) => void = () => {}

/** Tells of every schema that comes without a compiled validator. */
export function watchSchemas(watcher: (use: SchemaUse) => void): void {
  watch = watcher
}

let generation = 0

/** Lets the schemas to come be compiled by an Ajv of their own: one keeps whatever it has compiled as long as itself. */
export function renewAjv(): void {
  generation++
}

/**
 * Stands for a module of Ajv in Prism. Validators that were compiled when the package was built are taken as they are; Ajv
 * itself is loaded for the first schema that has none, and does what Prism asked of it.
 */
export function postponedAjv(module: AjvModule): object {
  return class {
    readonly #options: Options
    readonly #formats = new Map<string, Format>()
    #ajv: Ajv | undefined
    #generation = 0

    constructor(options: Options) {
      this.#options = options
    }

    addFormat(name: string, format: Format): void {
      this.#formats.set(name, format)
    }

    compile(schema: AnySchemaObject): ValidateFunction {
      const use: SchemaUse = { module, options: this.#options, formats: this.#formats, schema }
      const compiled = compiledValidator(use)
      if (compiled) return compiled
      watch(use)
      if (this.#generation !== generation) this.#ajv = undefined
      this.#generation = generation
      this.#ajv ??= createAjv(use)
      return this.#ajv.compile(schema)
    }
  }
}
