import { describe, expect, test } from 'vitest'

import { brokenFixture } from '../../test/fixture.ts'
import { createMockServer } from '../mock-server.ts'
import { loadContract } from './load-contract.ts'
import { undeclaredIn } from './undeclared.ts'

/** The fields that break a contract whose POST /switch answers with this schema. */
async function undeclaredFields(schema: object, body: object): Promise<string[]> {
  const text = brokenFixture(
    '{"schema":{"type":"object"},"example":{}}',
    JSON.stringify({ schema: { type: 'object', ...schema } }),
  )
  const contract = await loadContract('fixture.json', text)
  const operation = contract.operations.find(({ id }) => id === 'setSwitch')
  if (operation === undefined) throw new Error('There is one')
  return undeclaredIn([contract])
    .fields(operation, { status: 200, body })
    .map(({ location }) => location.slice(2).join('.'))
}

const a = { type: 'integer' }

describe('fields', () => {
  test.each<[string, object, object, string[]]>([
    ['one that is named', { properties: { a } }, { a: 1 }, []],
    ['one that is not', { properties: { a } }, { a: 1, b: 2 }, ['b']],
    [
      'named as every object has something',
      { properties: { a } },
      { constructor: 1, toString: 2 },
      ['constructor', 'toString'],
    ],
    [
      'named by a pattern',
      { properties: { a }, patternProperties: { '^x-': {} } },
      { 'x-b': 1, b: 2 },
      ['b'],
    ],
    ['left open in so many words', { properties: { a }, additionalProperties: true }, { b: 2 }, []],
    [
      'within what is left open',
      { properties: { a }, additionalProperties: { properties: { a } } },
      { b: { c: 3 } },
      ['b.c'],
    ],
    [
      'within what a pattern names',
      { patternProperties: { '^x-': { properties: { a } } } },
      { 'x-b': { c: 3 } },
      ['x-b.c'],
    ],
    [
      'in the items of a list',
      { properties: { l: { items: { properties: { a } } } } },
      { l: [{ a: 1 }, { b: 2 }] },
      ['l.1.b'],
    ],
    [
      'in items that differ by place',
      { properties: { l: { prefixItems: [{ properties: { b: a } }], items: { properties: { a } } } } },
      { l: [{ b: 2 }, { a: 1, c: 3 }] },
      ['l.1.c'],
    ],
    [
      'beside a reference',
      { properties: { t: { $ref: '#/components/schemas/Tag', properties: { a } } } },
      { t: { name: 'red', a: 1, b: 2 } },
      ['t.b'],
    ],
    [
      'in one of several schemas',
      { anyOf: [{ properties: { a } }, { properties: { b: a } }] },
      { a: 1, b: 2, c: 3 },
      ['c'],
    ],
  ])('%s', async (_, schema, body, found) => {
    expect(await undeclaredFields(schema, body)).toEqual(found)
  })
})

describe('query parameters', () => {
  test('one with the name of another kind of parameter is none', async () => {
    const mock = await createMockServer({ closed: true })
    const ask = (query: string): Promise<Response> =>
      mock.fetch(`${mock.url('apifansly')}/fansly_1/chats?${query}`, { headers: { 'x-api-key': 'any' } })
    const response = await ask('account_id=fansly_1')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      message: 'Request query parameter account_id is not in the document',
    })
    expect(mock.journal.violations()).toMatchObject([
      {
        status: 400,
        violations: [
          { location: ['request', 'query', 'account_id'], code: 'undeclared', found: '"fansly_1"' },
        ],
      },
    ])
  })
})
