/** How much of a body a document knows. */
import { find, type Operation, type Provider, successOf } from './documents.ts'
import { child, isObject, type JsonObject } from './json.ts'

/** `full`: every part has a shape. `partial`: some part has none. `unknown`: the payload as a whole has none. */
export type Completeness = 'full' | 'partial' | 'unknown'

/** Where the payload is within the envelope. */
const payloadPath: Readonly<Record<Provider, readonly string[]>> = {
  apifansly: ['data', 'data', 'response'],
  onlyfansapi: ['data'],
}

/** Members of a schema that say what a value means, and not what it looks like. */
const words = new Set(['title', 'description', 'example', 'examples', 'default', 'deprecated', '$comment'])

/** Whether a schema says nothing about the value, or only that it is an object. */
function isUndocumented(schema: JsonObject): boolean {
  const constraints = Object.entries(schema).filter(([key]) => !words.has(key) && !key.startsWith('x-'))
  return constraints.every(
    ([key, value]) =>
      (key === 'type' && value === 'object') || (key === 'additionalProperties' && value === true),
  )
}

/** The pointers of the schemas directly within one. */
function within(schema: JsonObject, pointer: string): string[] {
  const maps = ['properties', 'patternProperties'].flatMap((key) =>
    Object.keys(schema[key] ?? {}).map((name) => child(`${pointer}/${key}`, name)),
  )
  const lists = ['anyOf', 'oneOf', 'allOf', 'prefixItems'].flatMap((key) =>
    Object.keys(schema[key] ?? {}).map((index) => `${pointer}/${key}/${index}`),
  )
  const single = ['items', 'additionalProperties'].flatMap((key) =>
    isObject(schema[key]) ? [`${pointer}/${key}`] : [],
  )
  return [...maps, ...lists, ...single]
}

/** Whether any part of the value that a schema describes has no shape. */
function hasUndocumented(document: JsonObject, pointer: string, seen: Set<string>): boolean {
  const place = find(document, pointer)
  if (place === undefined || !isObject(place.value) || seen.has(place.pointer)) return false
  seen.add(place.pointer)
  return (
    isUndocumented(place.value) ||
    within(place.value, place.pointer).some((inner) => hasUndocumented(document, inner, seen))
  )
}

const judge = (document: JsonObject, payload: string, whole: string): Completeness => {
  const place = find(document, payload)
  if (place !== undefined && isObject(place.value) && isUndocumented(place.value)) return 'unknown'
  return hasUndocumented(document, whole, new Set()) ? 'partial' : 'full'
}

/** How much of the successful response of an operation is known. */
export function responseCompleteness(
  provider: Provider,
  document: JsonObject,
  operation: Operation,
): Completeness {
  const whole = `${successOf(document, operation).pointer}/content/application~1json/schema`
  let payload = whole
  for (const step of payloadPath[provider]) {
    const next = find(document, `${payload}/properties/${step}`)
    if (next === undefined) break
    payload = next.pointer
  }
  return judge(document, payload, whole)
}

/** How much of the body that an operation sends is known, or the event that a webhook brings; undefined without one. */
export function requestCompleteness(
  document: JsonObject,
  { kind, pointer }: Operation,
): Completeness | undefined {
  const whole = find(document, `${pointer}/requestBody/content/application~1json/schema`)?.pointer
  if (whole === undefined) return undefined
  const payloads = ['payload', 'data'].map((name) => `${whole}/properties/${name}`)
  const payload =
    kind === 'webhook' ? payloads.find((place) => find(document, place) !== undefined) : undefined
  return judge(document, payload ?? whole, whole)
}
