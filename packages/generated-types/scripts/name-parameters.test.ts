import { expect, test } from 'vitest'
import { nameParameters } from './name-parameters.ts'

const externalDocs = { url: 'https://docs.test/list-things' }

test('names the path and the query of an operation, wherever its parameters are declared', () => {
  const source = nameParameters({
    paths: {
      '/{account}/things': {
        parameters: [{ $ref: '#/components/parameters/Account' }],
        get: { operationId: 'listThings', externalDocs, parameters: [{ in: 'query' }] },
      },
    },
    components: { parameters: { Account: { in: 'path' } } },
  })
  expect(source).toBe(`/**
 * The path parameters of \`GET /{account}/things\`.
 *
 * @see https://docs.test/list-things
 */
export type ListThingsPath = operations['listThings']['parameters']['path']

/**
 * The query parameters of \`GET /{account}/things\`.
 *
 * @see https://docs.test/list-things
 */
export type ListThingsQuery = NonNullable<operations['listThings']['parameters']['query']>
`)
})

test('names nothing for an operation without parameters', () => {
  expect(
    nameParameters({
      paths: { '/things': { get: { operationId: 'listThings', externalDocs } } },
      components: {},
    }),
  ).toBe('')
})
