/** What the tests share: the bundled documents, ways to walk them, and schemas to validate with. */
import { existsSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {
  find,
  type Operation,
  operationsOf,
  type Place,
  type Provider,
  providers,
  readDocument,
  readJson,
  successOf,
} from '../scripts/documents.ts'
import { child, isObject, type Json, type JsonObject } from '../scripts/json.ts'

export interface Bundle {
  provider: Provider
  document: JsonObject
  /** What we call; not the webhooks. */
  operations: Operation[]
  /** The place that a pointer leads to, with the `$ref`s on the way followed. Throws where there is none. */
  at(pointer: string): Place
  /** The complaints of the schema at `pointer` about `value`; none when it is valid. */
  complaints(pointer: string, value: Json): string[]
  /** The pointer of the schema of the successful response of an operation. */
  okSchema(operationId: string): string
}

/** Every object in a value, itself first; not the values of examples, which are data and not description. */
export function* objects(value: Json, pointer = ''): Generator<{ pointer: string; value: JsonObject }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objects(item, child(pointer, index))
  } else if (isObject(value)) {
    yield { pointer, value }
    for (const [key, item] of Object.entries(value)) {
      const isExample = ['example', 'examples'].includes(key) && !pointer.endsWith('/properties')
      if (!isExample) yield* objects(item, child(pointer, key))
    }
  }
}

const describe = (error: ErrorObject): string =>
  `${error.instancePath || '/'} ${error.message ?? error.keyword}`

function load(provider: Provider): Bundle {
  const document = readDocument(provider)
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true })
  addFormats.default(ajv)
  // Ajv takes the whole document for a schema, so the document's own members must be known words to it.
  const extensions = Array.from(objects(document), ({ value }) => Object.keys(value))
    .flat()
    .filter((key) => key.startsWith('x-'))
  ajv.addVocabulary([...new Set([...extensions, 'discriminator', ...Object.keys(document)])])
  ajv.addSchema(document, provider)

  const at = (pointer: string): Place => {
    const place = find(document, pointer)
    if (place === undefined) throw new Error(`${provider} has nothing at ${pointer}`)
    return place
  }

  const complaints = (pointer: string, value: Json): string[] => {
    const uri = `${provider}#${pointer.split('/').map(encodeURIComponent).join('/')}`
    const validate = ajv.getSchema(uri)
    if (validate === undefined) throw new Error(`${provider} has no schema at ${pointer}`)
    return validate(value) === true ? [] : (validate.errors ?? []).map(describe)
  }

  const operations = operationsOf(document).filter(({ kind }) => kind === 'path')

  const okSchema = (operationId: string): string => {
    const operation = operations.find(({ id }) => id === operationId)
    if (operation === undefined) throw new Error(`${provider} has no operation ${operationId}`)
    return `${successOf(document, operation).pointer}/content/application~1json/schema`
  }

  return { provider, document, operations, at, complaints, okSchema }
}

export const bundles: Record<Provider, Bundle> = {
  apifansly: load('apifansly'),
  onlyfansapi: load('onlyfansapi'),
}

const samplePath = ({ provider }: Bundle, operationId: string): string =>
  `fixtures/${provider}/${operationId}.json`

/** The provider's own sample of a successful response, as data. */
export const sample = (bundle: Bundle, operationId: string): JsonObject =>
  readJson(samplePath(bundle, operationId))

/** Every operation that we call, of every provider, for `describe.each`. */
export const operations: { name: string; bundle: Bundle; operation: Operation }[] = providers.flatMap(
  (provider) =>
    bundles[provider].operations.map((operation) => ({
      name: `${provider} ${operation.id}`,
      bundle: bundles[provider],
      operation,
    })),
)

/** The operations that a provider documents with a sample of the whole response. */
export const sampledOperations: typeof operations = operations.filter(({ bundle, operation }) =>
  existsSync(new URL(`../${samplePath(bundle, operation.id)}`, import.meta.url)),
)
