import openapiTS, { astToString } from 'openapi-typescript'
import { expect, test } from 'vitest'
import { nameSchemas } from './name-schemas.ts'

test('declares schemas at the root, with their comments, and refers to them by name everywhere', async () => {
  const thing = { $ref: '#/components/schemas/Thing' }
  const nodes = await openapiTS({
    openapi: '3.1.1',
    info: { title: 'Test', version: '1' },
    paths: {
      '/things': {
        get: {
          responses: {
            200: {
              description: 'Fine',
              content: { 'application/json': { schema: { type: 'array', items: thing } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Thing: {
          description: 'One thing.',
          type: 'object',
          properties: { parts: { type: 'array', items: thing }, id: { type: 'string' } },
        },
        Word: { type: 'string', enum: ['a', 'b'] },
      },
    },
  })
  const source = astToString(nameSchemas(nodes))
  expect(source).toContain('schemas: {\n        Thing: Thing;\n        Word: Word;\n    };')
  expect(source).toContain(
    '/** @description One thing. */\nexport type Thing = {\n    parts?: Thing[];\n    id?: string;\n};',
  )
  expect(source).toContain('"application/json": Thing[];')
  expect(source).toContain('export type Word = "a" | "b";')
  expect(source).not.toContain('components["schemas"]')
})
