/** Every example is valid: of responses, parameters, headers and single properties. */
import { describe, expect, it } from 'vitest'
import { type Bundle, bundles, isObject, type Json, objects, operations, providers } from './bundle.ts'

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
  for (const { pointer, value } of objects(bundle.at('/components/schemas').value, '/components/schemas')) {
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

  it('has valid examples of responses, parameters and headers', () => {
    expect(Array.from(besideSchemas(bundle)).length).toBeGreaterThan(15)
    expect(invalid(besideSchemas(bundle))).toEqual({})
  })

  it('has valid examples of properties', () => {
    expect(Array.from(withinSchemas(bundle)).length).toBeGreaterThan(40)
    expect(invalid(withinSchemas(bundle))).toEqual({})
  })

  it('shows media on reserved hosts only', () => {
    const text = JSON.stringify([bundle.document['components'], bundle.document['paths']])
    const hosts = new Set(Array.from(text.matchAll(/https?:\/\/([^/"\s)]+)/g), ([, host]) => host))
    const documentation = new Set(['app.onlyfansapi.com', 'docs.onlyfansapi.com', 'docs.apifansly.com'])
    expect([...hosts].filter((host) => host !== undefined && !documentation.has(host))).toEqual([
      'cdn.example.com',
    ])
  })

  it('gives every parameter and header an example', () => {
    const without = Array.from(objects(bundle.document)).filter(
      ({ pointer, value }) =>
        (/\/headers\/[^/]+$/.test(pointer) || pointer.startsWith('/components/parameters/')) &&
        isObject(value['schema']) &&
        !('example' in value),
    )
    expect(without).toEqual([])
  })
})

it.each(operations)('$name has a named example for every response', ({ bundle, operation }) => {
  const counts = ['200', '401', '429', 'default'].map((status) => {
    const content = bundle.at(`${operation.pointer}/responses/${status}/content`).pointer
    return Object.keys(bundle.at(`${content}/application~1json/examples`).value ?? {}).length
  })
  expect(Math.min(...counts)).toBeGreaterThan(0)
  expect(counts[0]).toBeGreaterThan(1)
})
