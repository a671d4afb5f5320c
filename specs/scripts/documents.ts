/** The bundled documents: where they are, what operations they have, and what a pointer in them leads to. */
import { readFileSync } from 'node:fs'
import { child, isObject, type Json, type JsonObject } from './json.ts'

export const providers: readonly ['apifansly', 'onlyfansapi'] = ['apifansly', 'onlyfansapi']
export type Provider = (typeof providers)[number]

export const titles: Readonly<Record<Provider, string>> = {
  apifansly: 'API Fansly',
  onlyfansapi: 'OnlyFansAPI',
}

/** A value of a document and its place in it, as a JSON Pointer such as `/components/schemas/Chat`. */
export interface Place {
  readonly pointer: string
  readonly value: Json
}

export interface Operation extends Place {
  /** A webhook is an operation of the gateway on us. */
  readonly kind: 'path' | 'webhook'
  readonly id: string
  /** In capitals. */
  readonly method: string
  /** Below the server URL; of a webhook, the name of the event. */
  readonly path: string
  readonly value: JsonObject
}

/** Reads a JSON object from a file, named relative to the folder `specs`. */
export function readJson(path: string): JsonObject {
  const value: Json = JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
  if (!isObject(value)) throw new TypeError(`${path} is not a JSON object`)
  return value
}

/** Reads the bundle of a provider; build first. */
export const readDocument = (provider: Provider): JsonObject => readJson(`dist/${provider}.json`)

/** The place that a pointer leads to, with the `$ref`s on the way followed; undefined where there is none. */
export function find(document: JsonObject, pointer: string): Place | undefined {
  let place: Place = { pointer: '', value: document }
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    const { value } = place
    const next = Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined
    if (next === undefined) return undefined
    place = { pointer: child(place.pointer, key), value: next }
    const reference = isObject(next) ? next['$ref'] : undefined
    if (typeof reference !== 'string') continue
    const target = find(document, reference.slice(1))
    if (target === undefined) return undefined
    place = target
  }
  return place
}

const sections = { paths: 'path', webhooks: 'webhook' } as const
const methods = new Set(['get', 'put', 'post', 'delete', 'patch'])

/** The operations of a document in its order, webhooks last. */
export const operationsOf = (document: JsonObject): Operation[] =>
  Object.entries(sections).flatMap(([section, kind]) =>
    Object.keys(document[section] ?? {}).flatMap((path) => {
      const item = find(document, child(`/${section}`, path))
      return Object.entries(item?.value ?? {}).flatMap(([method, value]) =>
        item !== undefined && isObject(value) && methods.has(method)
          ? [
              {
                kind,
                id: String(value['operationId']),
                method: method.toUpperCase(),
                path,
                pointer: child(item.pointer, method),
                value,
              },
            ]
          : [],
      )
    }),
  )

/** The pointer of what an operation answers when it succeeds: its one 2xx response. */
export function successOf(document: JsonObject, { id, pointer, value }: Operation): Place {
  const status = Object.keys(value['responses'] ?? {}).find((key) => key.startsWith('2'))
  const place = status === undefined ? undefined : find(document, `${pointer}/responses/${status}`)
  if (place === undefined) throw new Error(`${id} has no successful response`)
  return place
}
