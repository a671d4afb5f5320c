/** What a difference between two documents means, case by case; all cases stand in one pair of documents. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { type Change, compare, type Effect } from './compare.ts'

type Where = 'request' | 'response' | 'event' | 'operation'

interface Case {
  readonly name: string
  readonly where: Where
  /** The properties of the body, or members of the operation. */
  readonly from: JsonObject
  readonly to: JsonObject
  /** What must be said; nothing when the difference matters to nobody. */
  readonly means?: Effect
  readonly says?: string
}

const text: JsonObject = { type: 'string' }

const cases: readonly Case[] = [
  // Requests: stricter breaks, looser loosens.
  {
    name: 'requires',
    where: 'request',
    from: { properties: { a: text } },
    to: { properties: { a: text }, required: ['a'] },
    means: 'breaking',
    says: '`a`',
  },
  {
    name: 'requiresNot',
    where: 'request',
    from: { properties: { a: text }, required: ['a'] },
    to: { properties: { a: text } },
    means: 'loosened',
    says: '`required` ["a"] → none',
  },
  {
    name: 'losesValue',
    where: 'request',
    from: { properties: { a: { enum: ['x', 'y'] } } },
    to: { properties: { a: { enum: ['x'] } } },
    means: 'breaking',
    says: "lost values: 'y'",
  },
  {
    name: 'gainsValue',
    where: 'request',
    from: { properties: { a: { enum: ['x'] } } },
    to: { properties: { a: { enum: ['x', 'y'] } } },
    means: 'loosened',
    says: 'request, `a`: `enum` ["x"] → ["x","y"]',
  },
  {
    name: 'lowersMaximum',
    where: 'request',
    from: { properties: { a: { type: 'integer', maximum: 9 } } },
    to: { properties: { a: { type: 'integer', maximum: 8 } } },
    means: 'breaking',
    says: '8',
  },
  {
    name: 'raisesMaximum',
    where: 'request',
    from: { properties: { a: { type: 'integer', maximum: 8 } } },
    to: { properties: { a: { type: 'integer', maximum: 9 } } },
    means: 'loosened',
    says: '`maximum` 8 → 9',
  },
  {
    name: 'setsPattern',
    where: 'request',
    from: { properties: { a: text } },
    to: { properties: { a: { type: 'string', pattern: '^x' } } },
    means: 'breaking',
    says: '^x',
  },
  {
    name: 'closes',
    where: 'request',
    from: { additionalProperties: true },
    to: { additionalProperties: false },
    means: 'breaking',
    says: 'additionalProperties',
  },
  {
    name: 'narrowsChoice',
    where: 'request',
    from: { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    to: { anyOf: [{ required: ['a'] }] },
    means: 'breaking',
    says: 'anyOf',
  },
  {
    name: 'widensChoice',
    where: 'request',
    from: { anyOf: [{ required: ['a'] }] },
    to: { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    means: 'loosened',
    says: 'anyOf',
  },
  {
    name: 'takesNew',
    where: 'request',
    from: { properties: { a: text } },
    to: { properties: { a: text, b: text } },
    means: 'added',
    says: 'request, `b`',
  },
  {
    name: 'takesNoMore',
    where: 'request',
    from: { properties: { a: text, b: text } },
    to: { properties: { a: text } },
    means: 'removed',
    says: 'request, `b`',
  },
  // Responses: looser breaks readers, stricter promises.
  {
    name: 'drops',
    where: 'response',
    from: { properties: { a: text, b: text } },
    to: { properties: { a: text } },
    means: 'removed',
    says: 'response 200, `b`',
  },
  {
    name: 'mayBeNull',
    where: 'response',
    from: { properties: { a: text } },
    to: { properties: { a: { type: ['string', 'null'] } } },
    means: 'breaking',
    says: "widened from 'string' to 'string | null'",
  },
  {
    name: 'isNeverNull',
    where: 'response',
    from: { properties: { a: { type: ['string', 'null'] } } },
    to: { properties: { a: text } },
    means: 'promised',
    says: '`type`',
  },
  {
    name: 'mayBeMissing',
    where: 'response',
    from: { properties: { a: text }, required: ['a'] },
    to: { properties: { a: text } },
    means: 'breaking',
    says: '`a`',
  },
  {
    name: 'isAlwaysThere',
    where: 'response',
    from: { properties: { a: text } },
    to: { properties: { a: text }, required: ['a'] },
    means: 'promised',
    says: '`required`',
  },
  {
    name: 'saysMore',
    where: 'response',
    from: { properties: { a: { enum: ['x'] } } },
    to: { properties: { a: { enum: ['x', 'y'] } } },
    means: 'breaking',
    says: "gained values: 'y'",
  },
  {
    name: 'knowsMore',
    where: 'response',
    from: { properties: { a: { ...text, 'x-extensible-enum': ['x'] } } },
    to: { properties: { a: { ...text, 'x-extensible-enum': ['x', 'y'] } } },
    means: 'marked',
    says: 'response 200, `a`: `x-extensible-enum` "x" → "x, y"',
  },
  {
    name: 'knowsNoMore',
    where: 'response',
    from: { properties: { a: { ...text, 'x-extensible-enum': ['x'] } } },
    to: { properties: { a: text } },
    means: 'marked',
    says: 'response 200, `a`: `x-extensible-enum` "x" → none',
  },
  {
    name: 'brings',
    where: 'response',
    from: { properties: { a: text } },
    to: { properties: { a: text, b: text } },
    means: 'added',
    says: 'response 200, `b`',
  },
  {
    name: 'deep',
    where: 'response',
    from: { properties: { a: { type: 'array', items: { properties: { b: text } } } } },
    to: { properties: { a: { type: 'array', items: { properties: { b: { type: ['string', 'null'] } } } } } },
    means: 'breaking',
    says: '`a[].b`',
  },
  // Events are read, like responses.
  {
    name: 'eventMayBeNull',
    where: 'event',
    from: { properties: { a: text } },
    to: { properties: { a: { type: ['string', 'null'] } } },
    means: 'breaking',
    says: 'widened',
  },
  {
    name: 'eventBrings',
    where: 'event',
    from: { properties: { a: text } },
    to: { properties: { a: text, b: text } },
    means: 'added',
    says: '`b`',
  },
  // Operations.
  {
    name: 'retriesNot',
    where: 'operation',
    from: { 'x-retry': 'safe' },
    to: { 'x-retry': 'never' },
    means: 'marked',
    says: '`x-retry` "safe" → "never"',
  },
  {
    name: 'asks',
    where: 'operation',
    from: {},
    to: { parameters: [{ name: 'q', in: 'query', required: true, schema: text }] },
    means: 'breaking',
    says: 'parameter `q`',
  },
  {
    name: 'asksPolitely',
    where: 'operation',
    from: {},
    to: { parameters: [{ name: 'q', in: 'query', schema: text }] },
    means: 'added',
    says: 'parameter `q`',
  },
  {
    name: 'asksNoMore',
    where: 'operation',
    from: { parameters: [{ name: 'q', in: 'query', schema: text }] },
    to: {},
    means: 'removed',
    says: 'parameter `q`',
  },
  // Words matter to nobody's code.
  {
    name: 'describes',
    where: 'response',
    from: { properties: { a: { type: 'string', description: 'One.' } } },
    to: { properties: { a: { type: 'string', description: 'Two.', examples: ['x'] } } },
  },
  {
    name: 'summarises',
    where: 'operation',
    from: { summary: 'One', tags: ['One'] },
    to: { summary: 'Two', tags: ['Two'] },
  },
]

const content = (schema: JsonObject): JsonObject => ({
  content: { 'application/json': { schema: { type: 'object', ...schema } } },
})
const ok = (body: JsonObject = {}): JsonObject => ({ responses: { 200: { description: 'Good.', ...body } } })

function operation(name: string, where: Where, part: JsonObject): JsonObject {
  if (where === 'response') return { operationId: name, ...ok(content(part)) }
  if (where === 'operation') return { operationId: name, ...ok(), ...part }
  return { operationId: name, requestBody: content(part), ...ok() }
}

const documentOf = (side: 'from' | 'to'): JsonObject => {
  const items = (isEvent: boolean): JsonObject =>
    Object.fromEntries(
      cases
        .filter(({ where }) => (where === 'event') === isEvent)
        .map((one) => [
          isEvent ? one.name : `/${one.name}`,
          { post: operation(one.name, one.where, one[side]) },
        ]),
    )
  const paths = items(false)
  paths[side === 'from' ? '/old' : '/new'] = {
    get: { operationId: side === 'from' ? 'goes' : 'comes', ...ok() },
  }
  const schemas: JsonObject = {
    Shared: { type: 'object', properties: { a: side === 'from' ? text : { type: 'integer' } } },
  }
  const user = content({ properties: { shared: { $ref: '#/components/schemas/Shared' } } })
  paths['/shared'] = { get: { operationId: 'usesShared', ...ok(user) } }
  return {
    openapi: '3.1.1',
    info: { title: side, version: '1.0.0' },
    paths,
    webhooks: items(true),
    components: { schemas },
  }
}

let changes: readonly Change[] = []

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'fansly-chats-compare-'))
  changes = compare(documentOf('from'), documentOf('to'), folder)
  rmSync(folder, { recursive: true })
}, 60_000)

const about = (name: string): Change[] => changes.filter(({ subject }) => subject === name)

describe.each(cases)('$where: $name', ({ name, means, says }) => {
  it('is listed for what it means, or not at all', () => {
    const found = about(name)
    expect(found.map(({ effect }) => effect)).toEqual(means === undefined ? [] : [means])
    expect(found.map((change) => change.text).join()).toContain(says ?? '')
  })
})

it('lists operations that come and go', () => {
  expect(about('comes')).toEqual([{ effect: 'added', subject: 'comes', text: 'GET `/new`' }])
  expect(about('goes')).toEqual([{ effect: 'removed', subject: 'goes', text: 'GET `/old`' }])
})

it('names the schema, not its users, when a schema has changed', () => {
  expect(about('Shared')).toMatchObject([{ effect: 'breaking' }])
  expect(about('usesShared')).toEqual([])
})
