import { expect, it } from 'vitest'
import type { JsonObject } from '../scripts/json.ts'
import { problemWith } from './values-known.ts'

const sound: JsonObject = { type: 'integer', 'x-extensible-enum': [1, 2], examples: [2] }

it.each<[JsonObject]>([
  [sound],
  [{ type: ['string', 'null'], 'x-extensible-enum': ['a'], examples: [null, 'a'] }],
  [{ ...sound, type: 'number', 'x-extensible-enum': [1.5], examples: [1.5, 4] }],
])('has nothing to say about %j', (schema) => {
  expect(problemWith(schema, false)).toBeUndefined()
})

it.each<[JsonObject, string]>([
  [{ ...sound, 'x-extensible-enum': 'a' }, 'must be a list of values.'],
  [{ ...sound, 'x-extensible-enum': [] }, 'must be a list of values.'],
  [{ ...sound, enum: [1, 2] }, 'says which values there are, and so does `enum`.'],
  [{ ...sound, minimum: 1 }, 'says which values there are, and so does `minimum`.'],
  [{ ...sound, 'x-extensible-enum': [1, 'two'] }, 'has "two", which is no integer.'],
  [{ ...sound, 'x-extensible-enum': [1.5, 2] }, 'has 1.5, which is no integer.'],
  [
    { ...sound, type: ['integer', 'null'], 'x-extensible-enum': [null] },
    'has null, which is no integer or null.',
  ],
  [{ 'x-extensible-enum': [1], examples: [1] }, 'needs a `type` beside it.'],
  [{ ...sound, 'x-extensible-enum': [1, 2, 1] }, 'has 1 twice.'],
  [{ ...sound, examples: [3] }, 'must have one of its values among the `examples`.'],
])('refuses %j', (schema, problem) => {
  expect(problemWith(schema, false)).toContain(problem)
})

it('refuses what stands in a request, where all values are known', () => {
  expect(problemWith(sound, true)).toContain('`enum`')
})
