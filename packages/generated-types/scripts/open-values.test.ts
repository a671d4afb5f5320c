import openapiTS, { astToString } from 'openapi-typescript'
import { expect, test } from 'vitest'
import { openValues } from './open-values.ts'

test.for([
  [{ type: 'integer', 'x-extensible-enum': [0, 1] }, '0 | 1 | (number & {})'],
  [{ type: 'string', 'x-extensible-enum': ['a', 'b'] }, '"a" | "b" | (string & {})'],
  [{ type: ['string', 'null'], 'x-extensible-enum': ['a'] }, '"a" | (string & {}) | null'],
  [{ type: 'integer' }, 'number'],
  [{ type: 'string', enum: ['a'] }, '"a"'],
] as const)('%j is %s, as a member, an item and a schema', async ([schema, type]) => {
  const Thing = { type: 'object', properties: { is: schema, all: { type: 'array', items: schema } } }
  const nodes = await openapiTS(
    JSON.stringify({
      openapi: '3.1.1',
      info: { title: 'Test', version: '1' },
      paths: {},
      components: { schemas: { Kind: schema, Thing } },
    }),
    { transform: openValues },
  )
  const source = astToString(nodes)
  expect(source).toContain(`is?: ${type};`)
  expect(source).toContain(`Kind: ${type};`)
  expect(source).toContain(type.includes('|') ? `all?: (${type})[];` : `all?: ${type}[];`)
})
