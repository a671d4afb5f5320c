import { follow, type OpenApiDocument } from './document.ts'
import { isJsonObject, membersOf, type JsonObject } from './json.ts'
import type { Violation } from './violation.ts'

/** The fields of an answer that its schema lets pass without naming them. */
export function undeclaredFields(document: OpenApiDocument, schema: unknown, body: unknown): Violation[] {
  const walk = (value: unknown, schemas: readonly JsonObject[], path: readonly string[]): Violation[] => {
    if (Array.isArray(value)) {
      return value.flatMap((item, index) =>
        walk(item, flatten(document, itemSchemas(schemas, index)), [...path, String(index)]),
      )
    }
    // Where no member is named, any is meant.
    if (!isJsonObject(value) || !schemas.some(namesMembers)) return []
    return membersOf(value).flatMap(([name, member]) => {
      const place = [...path, name]
      const declared = schemas.flatMap((one) => declarations(one, name))
      if (declared.length > 0) return walk(member, flatten(document, declared), place)
      const message = `Response body property ${place.join('.')} is not in the document`
      return [{ location: ['response', 'body', ...place], severity: 'Error', code: 'undeclared', message }]
    })
  }
  return walk(body, flatten(document, [schema]), [])
}

function namesMembers({ properties, patternProperties, additionalProperties }: JsonObject): boolean {
  return [properties, patternProperties, additionalProperties].some(isJsonObject)
}

/** What a schema says of a member; nothing, where it does not speak of it. */
function declarations(schema: JsonObject, name: string): unknown[] {
  const { properties, patternProperties, additionalProperties } = schema
  const named = [
    ...(isJsonObject(properties) && Object.hasOwn(properties, name) ? [properties[name]] : []),
    ...membersOf(patternProperties).flatMap(([pattern, said]) =>
      new RegExp(pattern, 'u').test(name) ? [said] : [],
    ),
  ]
  const isOpen = additionalProperties === true || isJsonObject(additionalProperties)
  return named.length === 0 && isOpen ? [additionalProperties] : named
}

/** What schemas say of an item of a list. */
function itemSchemas(schemas: readonly JsonObject[], index: number): unknown[] {
  return schemas.map(({ prefixItems, items }) =>
    Array.isArray(prefixItems) && index < prefixItems.length ? prefixItems[index] : items,
  )
}

/** Schemas and those that they are made of, with references followed. */
function flatten(document: OpenApiDocument, schemas: readonly unknown[]): JsonObject[] {
  return schemas.filter(isJsonObject).flatMap((schema) => {
    const { $ref: reference } = schema
    const target = typeof reference === 'string' ? follow(document, reference) : undefined
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => {
      const list = schema[name]
      return Array.isArray(list) ? list : []
    })
    return [schema, ...flatten(document, [target, ...parts, schema['then'], schema['else']])]
  })
}
