import type { AnySchemaObject, Format, Options } from 'ajv'
import { createHash } from 'node:crypto'

/** The modules of Ajv that Prism knows, one for each draft of JSON Schema. */
export type AjvModule = 'ajv' | 'ajv/dist/2019' | 'ajv/dist/2020'

/** Everything that a validator depends on. */
export interface SchemaUse {
  readonly module: AjvModule
  readonly options: Options
  /** Those that Prism defines itself, by name. */
  readonly formats: ReadonlyMap<string, Format>
  readonly schema: AnySchemaObject
}

/** The same for uses of the same schema in the same way. */
export function keyOf({ module, options, schema }: SchemaUse): string {
  return createHash('sha1')
    .update(JSON.stringify([module, options, schema]))
    .digest('hex')
}
