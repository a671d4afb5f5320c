import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMetadata } from './metadata.ts'

test('reads JSON in JSON', () => {
  expect(parseMetadata('{"1":"{\\"price\\":2000}"}')).toEqual({ 1: { price: 2000 } })
  expect(parseMetadata('{"resolutionMode":1}')).toEqual({ resolutionMode: 1 })
})

test.for(['', 'none', '{', null, undefined, 5, {}])('takes %j for nothing', (text) => {
  expect(parseMetadata(text)).toBeUndefined()
})

test('leaves texts as they are', () => {
  const metadata = { id: '921884730615373824', name: '{not JSON' }
  expect(parseMetadata(JSON.stringify(metadata))).toEqual(metadata)
})

test('never throws', () => {
  const texts = fc.sample(fc.oneof(fc.string(), fc.json(), fc.anything()), 1000)
  expect(() => texts.map(parseMetadata)).not.toThrow()
})
