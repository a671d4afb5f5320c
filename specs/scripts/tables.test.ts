/** The tables of operations: what they say of a small document, and that README.md has them as they are. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDocument } from './documents.ts'
import type { JsonObject } from './json.ts'
import { tables, withTables } from './tables.ts'

const body = (schema: JsonObject, ...examples: readonly string[]): JsonObject => ({
  content: {
    'application/json': {
      schema,
      examples: Object.fromEntries(examples.map((name) => [name, { value: {} }])),
    },
  },
})
const known: JsonObject = { type: 'object', properties: { id: { type: 'string' } } }
const unknown: JsonObject = { type: 'object', description: 'Anything.', additionalProperties: true }
const within = (data: JsonObject): JsonObject => ({ type: 'object', properties: { data } })
const marks: JsonObject = { 'x-fidelity': 'partial', 'x-retry': 'safe' }

const document: JsonObject = {
  openapi: '3.1.1',
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        ...marks,
        responses: { 200: { $ref: '#/components/responses/Known' } },
      },
      post: {
        operationId: 'makeThing',
        ...marks,
        requestBody: body({ type: 'object', properties: { rest: {} } }, 'a', 'b'),
        responses: {
          201: body(within({ type: 'array', items: { anyOf: [known, unknown] } }), 'c'),
          default: body(known, 'd'),
        },
      },
      delete: { operationId: 'dropThings', ...marks, responses: { '2XX': body(within(unknown), 'e') } },
    },
  },
  webhooks: {
    'thing.made': {
      post: { operationId: 'thingMade', ...marks, requestBody: body(within(unknown), 'f'), responses: {} },
    },
  },
  components: { responses: { Known: body(within(known), 'g', 'h') } },
}

it('tells how much is known, through references', () => {
  expect(tables({ apifansly: document, onlyfansapi: document }).split('### OnlyFansAPI')[1]?.trim()).toBe(
    `
| operation    | method and path  | fidelity | retry | request | response | examples |
| ------------ | ---------------- | -------- | ----- | ------- | -------- | -------- |
| \`listThings\` | GET \`/things\`    | partial  | safe  |         | full     | 2        |
| \`makeThing\`  | POST \`/things\`   | partial  | safe  | partial | partial  | 4        |
| \`dropThings\` | DELETE \`/things\` | partial  | safe  |         | unknown  | 1        |

| event        | operation   | fidelity | payload | examples |
| ------------ | ----------- | -------- | ------- | -------- |
| \`thing.made\` | \`thingMade\` | partial  | unknown | 1        |
`.trim(),
  )
})

it('replaces what is between the markers, and nothing else', () => {
  const text =
    'Before\n<!-- Written by `pnpm specs --write`. -->\nold\n<!-- End of what is written. -->\nAfter\n'
  const fresh = withTables(text, 'new')
  expect(fresh).toBe(text.replace('\nold\n', '\n\nnew\n\n'))
  expect(withTables(fresh, 'new')).toBe(fresh)
  expect(() => withTables('Nothing', 'new')).toThrow('No place for the tables')
})

it('is in README.md as it is; `pnpm specs --write` mends that', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const written = tables({ apifansly: readDocument('apifansly'), onlyfansapi: readDocument('onlyfansapi') })
  expect(withTables(readme, written)).toBe(readme)
})
