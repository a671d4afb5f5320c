import { describe, expect, test } from 'vitest'

import { asksForDocument, readPreferences } from './prefer.ts'

const noQuery = new URLSearchParams()

describe('the Prefer header', () => {
  test.each([
    ['code=401', { code: 401 }],
    ['example=lastPage', { exampleKey: 'lastPage' }],
    ['code=401, example=x', { code: 401, exampleKey: 'x' }],
    ['Code = 401 , example="a, b"', { code: 401, exampleKey: 'a, b' }],
    ['dynamic=true, seed=7', { dynamic: true, seed: '7' }],
    ['dynamic=false', { dynamic: false }],
    ['code=200, code=404', { code: 200 }],
    ['code=404; strict', { code: 404 }],
    ['respond-async, wait=10', {}],
    ['', {}],
  ])('%s', (header, preferences) => {
    expect(readPreferences(header, noQuery)).toEqual(preferences)
  })

  test.each([
    ['code=40', 'Preference code must be a status of three digits, not "40"'],
    ['code', 'Preference code must be a status of three digits, not ""'],
    ['dynamic=yes', 'Preference dynamic must be true or false, not "yes"'],
    ['example=', 'Preference example must be the name of an example, not ""'],
  ])('%s is refused', (header, detail) => {
    expect(() => readPreferences(header, noQuery)).toThrow(detail)
  })
})

describe('the query', () => {
  test('stands in for a missing header', () => {
    const query = new URLSearchParams('__code=404&__example=x&__dynamic=true&__seed=1&limit=2')
    expect(readPreferences(undefined, query)).toEqual({
      code: 404,
      exampleKey: 'x',
      dynamic: true,
      seed: '1',
    })
  })

  test('yields to a header', () => {
    expect(readPreferences('code=401', new URLSearchParams('__code=404'))).toEqual({ code: 401 })
  })
})

test('code, example and dynamic ask for the document, a seed alone does not', () => {
  expect(asksForDocument({ code: 200 })).toBe(true)
  expect(asksForDocument({ exampleKey: 'x' })).toBe(true)
  expect(asksForDocument({ dynamic: false })).toBe(true)
  expect(asksForDocument({ seed: '1' })).toBe(false)
  expect(asksForDocument({})).toBe(false)
})
