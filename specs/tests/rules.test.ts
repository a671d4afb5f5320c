/** The house rules of the documents; README.md says what each is for. */
import { describe, expect, it } from 'vitest'
import { bundles, child, isObject, type JsonObject, objects, operations, providers } from './bundle.ts'

/** Whether a property leads to a schema with a name, whose own properties carry the examples. */
function leadsToNamedSchema(property: JsonObject): boolean {
  const { $ref, anyOf, items, properties } = property
  if (typeof $ref === 'string') return !$ref.endsWith('/UndocumentedObject')
  if (Array.isArray(anyOf)) return anyOf.some((branch) => isObject(branch) && leadsToNamedSchema(branch))
  return isObject(properties) || (isObject(items) && leadsToNamedSchema(items))
}

describe.each(operations)('$name', ({ operation: { value: operation } }) => {
  it('has a name, a summary, a description and one tag', () => {
    expect(operation).toMatchObject({
      operationId: expect.stringMatching(/^[a-z][A-Za-z]+$/),
      summary: expect.any(String),
      description: expect.any(String),
      tags: [expect.any(String)],
    })
  })

  it('says where it is documented, how well, and whether it may be retried', () => {
    expect(operation['externalDocs']).toMatchObject({ url: expect.stringMatching(/^https:\/\/docs\./) })
    expect(['documented', 'partial', 'observed']).toContain(operation['x-fidelity'])
    expect(['safe', 'never']).toContain(operation['x-retry'])
  })

  it('has its errors', () => {
    expect(Object.keys(operation['responses'] ?? {})).toEqual(
      expect.arrayContaining(['200', '401', '429', 'default']),
    )
  })
})

describe.each(providers)('%s', (provider) => {
  const bundle = bundles[provider]
  const schemas = Array.from(objects(bundle.at('/components/schemas').value, '/components/schemas'))
  const properties = schemas.flatMap(({ pointer, value: { properties: members } }) =>
    isObject(members)
      ? Object.entries(members).map(([name, value]) => ({
          pointer: child(`${pointer}/properties`, name),
          value,
        }))
      : [],
  )

  it('names its JSON Schema dialect, without which validators of 3.1 differ', () => {
    expect(bundle.document['jsonSchemaDialect']).toBe('https://json-schema.org/draft/2020-12/schema')
  })

  it('has no operationId twice', () => {
    const ids = bundle.operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps references between components, under clean names', () => {
    const names = ['schemas', 'parameters', 'responses'].flatMap((kind) =>
      Object.keys(bundle.at(`/components/${kind}`).value ?? {}),
    )
    expect(names.filter((name) => !/^([A-Z][a-z]+)+$/.test(name))).toEqual([])
    expect(
      Object.keys(bundle.at('/components/examples').value ?? {}).filter(
        (name) => !/^[a-z]+\.[a-z]+$/i.test(name),
      ),
    ).toEqual([])
    expect(JSON.stringify(bundle.document)).toContain('"$ref":"#/components/schemas/Chat"')
  })

  it('describes every schema', () => {
    const undescribed = Object.entries(bundle.at('/components/schemas').value ?? {}).filter(
      ([, value]) =>
        !isObject(value) || typeof value['title'] !== 'string' || typeof value['description'] !== 'string',
    )
    expect(undescribed).toEqual([])
  })

  it('describes every property', () => {
    expect(properties.length).toBeGreaterThan(40)
    const undescribed = properties.filter(
      ({ value }) => !isObject(value) || typeof value['description'] !== 'string',
    )
    expect(undescribed.map(({ pointer }) => pointer)).toEqual([])
  })

  it('gives every property an example, or a schema that has them', () => {
    const without = properties.filter(
      ({ value }) => !isObject(value) || !(Array.isArray(value['examples']) || leadsToNamedSchema(value)),
    )
    expect(without.map(({ pointer }) => pointer)).toEqual([])
  })

  it('marks fields by known sources only, and requires none that is observed or inferred', () => {
    const sources = properties.map(({ value }) =>
      isObject(value) ? (value['x-source'] ?? 'documented') : undefined,
    )
    expect(
      [...new Set(sources)].filter(
        (source) => !['documented', 'example', 'observed', 'inferred'].includes(String(source)),
      ),
    ).toEqual([])
    const required = schemas.flatMap(({ pointer, value }) => {
      const members = isObject(value['properties']) ? value['properties'] : {}
      return (Array.isArray(value['required']) ? value['required'] : []).map((name) => ({
        name: `${pointer}/${String(name)}`,
        property: members[String(name)],
      }))
    })
    const unproven = required.filter(
      ({ property }) =>
        !isObject(property) || ['observed', 'inferred'].includes(String(property['x-source'])),
    )
    expect(unproven).toEqual([])
  })

  it('has headers that may be missing, written out so that the types say so', () => {
    const promised = Array.from(objects(bundle.document)).filter(
      ({ pointer, value }) =>
        /\/headers\/[^/]+$/.test(pointer) && ('$ref' in value || value['required'] === true),
    )
    expect(promised).toEqual([])
  })

  it('leaves every object open', () => {
    const closed = Array.from(objects(bundle.document)).filter(
      ({ value }) => value['additionalProperties'] === false || value['unevaluatedProperties'] === false,
    )
    expect(closed).toEqual([])
  })
})
