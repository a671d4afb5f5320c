/** Every example is valid: of requests, responses, webhooks, parameters, headers and single properties. */
import { describe, expect, it } from 'vitest'
import { find, providers, successOf } from '../scripts/documents.ts'
import { isObject, type Json } from '../scripts/json.ts'
import { type Bundle, bundles, objects, operations } from './bundle.ts'

interface Example {
  /** The pointer of the schema that the example must fit. */
  schema: string
  name: string
  value: Json
}

/** The examples of media types, parameters and headers: `example` or `examples` beside a `schema`. */
function* besideSchemas(bundle: Bundle): Generator<Example> {
  for (const { pointer, value } of objects(bundle.document)) {
    if (pointer.includes('/schemas/') || !isObject(value['schema'])) continue
    const schema = bundle.at(`${pointer}/schema`).pointer
    if ('example' in value) yield { schema, name: pointer, value: value['example'] ?? null }
    for (const name of Object.keys(isObject(value['examples']) ? value['examples'] : {})) {
      const place = `${pointer}/examples/${name}`
      yield { schema, name: place, value: bundle.at(`${place}/value`).value }
    }
  }
}

/** The examples within schemas: the list `examples`. */
function* withinSchemas(bundle: Bundle): Generator<Example> {
  for (const { pointer, value } of objects(bundle.document)) {
    const examples = value['examples']
    if (!Array.isArray(examples)) continue
    for (const [index, example] of examples.entries()) {
      yield { schema: pointer, name: `${pointer} ${index}`, value: example }
    }
  }
}

describe.each(providers)('%s', (provider) => {
  const bundle = bundles[provider]
  const invalid = (examples: Iterable<Example>): Record<string, string[]> =>
    Object.fromEntries(
      Array.from(
        examples,
        ({ schema, name, value }) => [name, bundle.complaints(schema, value)] as const,
      ).filter(([, complaints]) => complaints.length > 0),
    )

  it('has valid examples of requests, responses, webhooks, parameters and headers', () => {
    const examples = Array.from(besideSchemas(bundle))
    expect(examples.length).toBeGreaterThan(100)
    expect(invalid(examples)).toEqual({})
    // The walk has found each kind.
    for (const place of [/\/requestBody\//, /^\/webhooks\//, /\/headers\//, /^\/components\/parameters\//]) {
      expect(examples.filter(({ name }) => place.test(name))).not.toEqual([])
    }
  })

  it('has valid examples of properties', () => {
    const examples = Array.from(withinSchemas(bundle))
    expect(examples.length).toBeGreaterThan(100)
    expect(invalid(examples)).toEqual({})
  })

  it('shows media on reserved hosts only', () => {
    const { components, paths, webhooks } = bundle.document
    const text = JSON.stringify([components, paths, webhooks])
    const hosts = new Set(Array.from(text.matchAll(/https?:\/\/([^/"\s)]+)/g), ([, host]) => host))
    const providersOwn = new Set([
      'api.fansapi.com',
      'app.onlyfansapi.com',
      'docs.apifansly.com',
      'docs.onlyfansapi.com',
      'v1.apifansly.com',
    ])
    expect([...hosts].filter((host) => host !== undefined && !providersOwn.has(host))).toEqual([
      'cdn.example.com',
    ])
  })
})

it.each(operations)('$name shows a full and a minimal success', ({ bundle, operation }) => {
  const { document } = bundle
  const content = find(document, `${successOf(document, operation).pointer}/content/application~1json`)
  const { schema, examples } = isObject(content?.value) ? content.value : {}
  expect(schema).toBeDefined()
  expect(Object.keys(examples ?? {}).length).toBeGreaterThan(1)
})
