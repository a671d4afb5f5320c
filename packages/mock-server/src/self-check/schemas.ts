import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js'

import { loadAjv, loadFormats } from '../ajv.ts'
import { escapePointer, locateAll, type OpenApiDocument } from '../contract/document.ts'
import { isJsonObject, membersOf } from '../contract/json.ts'

const documentId = 'document'

/** The schemas of a document, compiled apart from Prism, which keeps silent about those that do not compile. */
export class Schemas {
  readonly #document: OpenApiDocument
  readonly #strict: Ajv2020
  readonly #coercing: Ajv2020
  readonly #validators = new Map<string, ValidateFunction>()
  readonly #textValidators = new Map<string, ValidateFunction>()

  constructor(document: OpenApiDocument) {
    this.#document = document
    this.#strict = createAjv(document, false)
    this.#coercing = createAjv(document, true)
  }

  /** A validator of JSON values. @throws {Error} When the schema at the pointer does not compile. */
  compile(pointer: string): ValidateFunction {
    const known = this.#validators.get(pointer)
    if (known !== undefined) return known
    const validator = this.#strict.compile({ $ref: documentId + pointer })
    this.#validators.set(pointer, validator)
    return validator
  }

  /** Whether the text of a parameter is one that the schema allows. */
  allowsText(pointer: string, text: string): boolean {
    const known = this.#textValidators.get(pointer)
    const validator =
      known ?? this.#coercing.compile({ properties: { text: { $ref: documentId + pointer } } })
    this.#textValidators.set(pointer, validator)
    return validator({ text })
  }

  /** What is wrong with the schemas themselves, a sentence for each that is. */
  problems(): string[] {
    return schemaPointers(this.#document).flatMap(({ pointer, schema }) => {
      const error = this.#errorOf(pointer, schema)
      return error === undefined ? [] : [`schema ${decodeURIComponent(pointer)} does not compile: ${error}`]
    })
  }

  #errorOf(pointer: string, schema: object): string | undefined {
    try {
      if (this.#strict.validateSchema(schema) === false) return this.#strict.errorsText(this.#strict.errors)
      this.compile(pointer)
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
}

function createAjv(document: OpenApiDocument, coerceTypes: boolean): Ajv2020 {
  // Not optimized: each schema is compiled once and called a few times.
  const ajv = new (loadAjv())({
    allErrors: true,
    coerceTypes,
    strict: false,
    logger: false,
    code: { optimize: false },
  })
  loadFormats()(ajv)
  return ajv.addSchema(document, documentId, undefined, false)
}

/** Every schema that stands by itself: in `components`, or as the `schema` of a parameter, a header or a body. */
function schemaPointers(document: OpenApiDocument): { pointer: string; schema: object }[] {
  const { components } = document
  const named = locateAll(
    document,
    isJsonObject(components) ? components['schemas'] : {},
    '#/components/schemas',
  )
  return [...named.map(({ pointer, value }) => ({ pointer, schema: value })), ...inlineSchemas(document, '#')]
}

function inlineSchemas(node: unknown, pointer: string): { pointer: string; schema: object }[] {
  const members = Array.isArray(node) ? Object.entries(node) : membersOf(node)
  return members.flatMap(([name, value]) => {
    const inner = `${pointer}/${escapePointer(name)}`
    if (/^(?:examples?|x-.*)$/.test(name) || inner === '#/components/schemas') return []
    return name === 'schema' && isJsonObject(value)
      ? [{ pointer: inner, schema: value }]
      : inlineSchemas(value, inner)
  })
}
