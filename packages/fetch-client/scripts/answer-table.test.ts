import { expect, test } from 'vitest'
import { answerTable } from './answer-table.ts'

const failed = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Failed' } } } }
const Failed = { title: 'Failed', type: 'object', properties: { error: { type: 'string' } } }
const id = { description: 'An id.', type: 'string', pattern: '^\\d+$', 'x-source': 'example' }

/** The table of one operation that must not be repeated, and is answered with this. */
function tableOf(
  schema: object,
  schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): string {
  const created = { content: { 'application/json': { schema } } }
  const responses = { 201: created, default: { $ref: '#/components/responses/Failed' } }
  return answerTable('thing', {
    paths: {
      '/things': { parameters: [], post: { operationId: 'sendThing', 'x-retry': 'never', responses } },
    },
    components: { schemas: { Failed, ...schemas }, responses: { Failed: failed } },
  })
}

test('writes how operations are answered, each schema once', () => {
  const Thing = {
    type: 'object',
    required: ['id', 'tags'],
    properties: { id, tags: { type: 'array', items: { $ref: '#/components/schemas/Tag' } } },
  }
  const Tag = {
    type: 'object',
    required: ['id'],
    properties: {
      id,
      size: { type: ['integer', 'null'], minimum: 0 },
      kind: { type: ['string', 'null'], 'x-extensible-enum': ['a', 'b'] },
    },
  }
  const data = { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] }
  const table = tableOf(
    { type: 'object', required: ['data', 'raw'], properties: { data, raw: {} } },
    { Thing, Tag },
  )
  expect(table.slice(table.indexOf('const pattern1'))).toBe(String.raw`const pattern1 = /^\d+$/
const isTag = (value: unknown): boolean => isObject(value) && (typeof value['id'] === 'string' && pattern1.test(value['id'])) && (value['size'] === undefined || ((Number.isInteger(value['size']) && Number(value['size']) >= 0) || value['size'] === null)) && (value['kind'] === undefined || (value['kind'] === "a" || value['kind'] === "b" || value['kind'] === null)) && hasOnly(value, 1, value['size'], value['kind'])

const stringLike1 = type(['string'], { pattern: /^\d+$/ })
const integerOrNullLike1 = type(['integer', 'null'], { minimum: 0 })
const stringOrNullLike1 = type(['string', 'null'], { values: ["a","b"] })
const string = type(['string'])

const Tag = object({ id: stringLike1 }, { size: integerOrNullLike1, kind: stringOrNullLike1 })
const Thing = object({ id: stringLike1, tags: array(Tag, isTag) })
const Failed = object({}, { error: string })

const failure1 = { default: Failed }

export const answers: Answers = {
  sendThing: { success: { 201: object({ data: orNull(Thing), raw: anything }) }, failure: failure1 },
}
`)
})

test('finds what a send brings back along required members', () => {
  const Message = { type: 'object', properties: { id } }
  const data = { $ref: '#/components/schemas/Message' }
  const table = tableOf({ type: 'object', required: ['data'], properties: { data } }, { Message })
  expect(table).toContain("receipt: ['data'] }")
  expect(tableOf({ type: 'object', properties: { data } }, { Message })).not.toContain('receipt')
})

test.for<[string, object, string]>([
  ['a keyword', { type: 'string', maxLength: 3 }, '`maxLength`'],
  ['a map', { type: 'object', additionalProperties: { type: 'string' } }, 'by name'],
  ['items without a type', { items: {} }, 'of which type'],
  ['a bound beside a reference', { $ref: '#/components/schemas/Failed', minimum: 1 }, '`minimum`'],
  ['a set of values that is closed', { type: 'string', enum: ['a'] }, '`enum`'],
  [
    'known values beside several schemas',
    { anyOf: [{ type: 'string' }, { type: 'null' }], 'x-extensible-enum': ['a'] },
    '`x-extensible-enum`',
  ],
  [
    'known values of an object',
    { type: 'object', properties: {}, 'x-extensible-enum': [{}] },
    '`x-extensible-enum`',
  ],
  [
    'known values beside a bound',
    { type: 'integer', minimum: 1, 'x-extensible-enum': [1] },
    'beside a type alone',
  ],
  ['a member that must come, and is nowhere', { type: 'object', required: ['id'], properties: {} }, '`id`'],
  ['a schema that is nowhere', { $ref: '#/components/schemas/Nobody' }, 'leads nowhere'],
])('refuses what the check does not know: %s', ([, schema, problem]) => {
  expect(() => tableOf(schema)).toThrow(problem)
})
