/** What the tests share: the bundled documents, ways to walk them, and schemas to validate with. */
import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

export const providers: readonly ['apifansly', 'onlyfansapi'] = ['apifansly', 'onlyfansapi']
export type Provider = (typeof providers)[number]

/** A value of a document and its place in it, as a JSON Pointer such as `/components/schemas/Chat`. */
interface Place {
  pointer: string
  value: Json
}

export interface Operation extends Place {
  id: string
  value: JsonObject
}

export interface Bundle {
  provider: Provider
  document: JsonObject
  operations: Operation[]
  /** The place that a pointer leads to, with the `$ref`s on the way followed. Throws where there is none. */
  at(pointer: string): Place
  /** The complaints of the schema at `pointer` about `value`; none when it is valid. */
  complaints(pointer: string, value: Json): string[]
  /** The pointer of the schema of the 200 response of an operation. */
  okSchema(operationId: string): string
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One step deeper into a place. */
export const child = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

const readJson = (path: string): JsonObject => {
  const value: Json = JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
  if (!isObject(value)) throw new TypeError(`${path} is not a JSON object`)
  return value
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
  const document = readJson(`dist/${provider}.json`)
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  addFormats.default(ajv)
  // Ajv takes the whole document for a schema, so the document's own members must be known words to it.
  ajv.addVocabulary(['x-source', ...Object.keys(document)])
  ajv.addSchema(document, provider)

  const at = (pointer: string): Place => {
    let place: Place = { pointer: '', value: document }
    for (const step of pointer.split('/').slice(1)) {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const next = isObject(place.value) ? place.value[key] : undefined
      if (next === undefined) throw new Error(`${provider} has nothing at ${pointer}`)
      place = { pointer: child(place.pointer, key), value: next }
      const reference = isObject(next) ? next['$ref'] : undefined
      if (typeof reference === 'string') place = at(reference.slice(1))
    }
    return place
  }

  const complaints = (pointer: string, value: Json): string[] => {
    const uri = `${provider}#${pointer.split('/').map(encodeURIComponent).join('/')}`
    const validate = ajv.getSchema(uri)
    if (validate === undefined) throw new Error(`${provider} has no schema at ${pointer}`)
    return validate(value) === true ? [] : (validate.errors ?? []).map(describe)
  }

  const operations = Object.entries(at('/paths').value ?? {}).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {})
      .filter(([method]) => ['get', 'put', 'post', 'delete', 'patch'].includes(method))
      .map(([method, value]): Operation => {
        if (!isObject(value)) throw new TypeError(`${method} ${path} is not an object`)
        return { id: String(value['operationId']), pointer: child(child('/paths', path), method), value }
      }),
  )

  const okSchema = (operationId: string): string => {
    const operation = operations.find(({ id }) => id === operationId)
    if (operation === undefined) throw new Error(`${provider} has no operation ${operationId}`)
    return child(at(`${operation.pointer}/responses/200/content`).pointer, 'application/json') + '/schema'
  }

  return { provider, document, operations, at, complaints, okSchema }
}

export const bundles: Record<Provider, Bundle> = {
  apifansly: load('apifansly'),
  onlyfansapi: load('onlyfansapi'),
}

/** The provider's own sample of a 200 response, as data. */
export const sample = ({ provider }: Bundle, operationId: string): JsonObject =>
  readJson(`fixtures/${provider}/${operationId}.json`)

/** Every operation of every provider, for `describe.each`. */
export const operations: { name: string; bundle: Bundle; operation: Operation }[] = providers.flatMap(
  (provider) =>
    bundles[provider].operations.map((operation) => ({
      name: `${provider} ${operation.id}`,
      bundle: bundles[provider],
      operation,
    })),
)
