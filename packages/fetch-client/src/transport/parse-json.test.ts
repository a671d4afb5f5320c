import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'

describe('parseJson', () => {
  test.for<[string, unknown]>([
    ['{"id":918197836133183488}', { id: '918197836133183488' }],
    ['{"id":-918197836133183488}', { id: '-918197836133183488' }],
    ['{"id" : \n\t918197836133183488 }', { id: '918197836133183488' }],
    ['[918197836133183488,1,918197836133183489]', ['918197836133183488', 1, '918197836133183489']],
    ['[[-9007199254740993]]', [['-9007199254740993']]],
    ['{"a":{"b":[{"c":9007199254740992}]}}', { a: { b: [{ c: '9007199254740992' }] } }],
    [
      '{"id":9007199254740991,"other":9007199254740993}',
      { id: 9_007_199_254_740_991, other: '9007199254740993' },
    ],
  ])('gives integers that a number cannot hold as strings: %s', ([text, value]) => {
    expect(parseJson(text)).toEqual(value)
  })

  test.for<[string, unknown]>([
    ['{"id":9007199254740991}', { id: 9_007_199_254_740_991 }],
    ['{"n":1234567890123456}', { n: 1_234_567_890_123_456 }],
    ['{"n":1791996005218}', { n: 1_791_996_005_218 }],
    ['[1.5,-0.25,1e3,1E-2,0]', [1.5, -0.25, 1000, 0.01, 0]],
  ])('leaves other numbers alone: %s', ([text, value]) => {
    expect(parseJson(text)).toEqual(value)
  })

  test.for([
    ['0.30000000000000004'],
    ['-12.3456789012345678901'],
    ['12345678901234567890.5'],
    ['12345678901234567890e2'],
    ['1e20'],
  ])('leaves %s alone, beside a long integer too', ([text = '']) => {
    expect(parseJson(`{"id":918197836133183488,"n":${text}}`)).toEqual({
      id: '918197836133183488',
      n: Number(text),
    })
  })

  test.for([
    ['an id', '918197836133183488'],
    ['what looks like JSON', '{"id":918197836133183488}, [918197836133183488]'],
    ['quotes and backslashes', String.raw`\": 918197836133183488 \\"`],
    ['a backslash at its end', '\\'],
  ])('leaves texts alone that hold %s', ([, text]) => {
    const value = { text, [text ?? '']: text }
    expect(parseJson(JSON.stringify(value))).toEqual(value)
    const beside = `{"id":918197836133183488,"value":${JSON.stringify(value)}}`
    expect(parseJson(beside)).toEqual({ id: '918197836133183488', value })
  })

  test('reads whatever JSON.parse reads, with all digits of long integers', () => {
    const holdsLongIntegers = fc
      .json({ maxDepth: 4 })
      .chain((json) => fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map((id) => ({ json, id })))
    fc.assert(
      fc.property(holdsLongIntegers, ({ json, id }) => {
        const isSafe = Number.isSafeInteger(Number(id))
        const expected: unknown = isSafe ? Number(id) : String(id)
        // -0 and 0 are one.
        expect(parseJson(`{"id":${id},"value":[${id}],"other":"${id}"}`)).toEqual({
          id: expected,
          value: [expected],
          other: String(id),
        })
        const withLongNumbers = JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
          typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? 0 : value,
        )
        expect(parseJson(`[918197836133183488,${withLongNumbers}]`)).toEqual([
          '918197836133183488',
          JSON.parse(withLongNumbers),
        ])
      }),
    )
  })

  test('reads a text of some megabytes', () => {
    const text = 'a"\\'.repeat(2 ** 20)
    expect(parseJson(`{"id":918197836133183488,"text":${JSON.stringify(text)}}`)).toEqual({
      id: '918197836133183488',
      text,
    })
  })

  test.for([[''], ['{'], ['{"id":918197836133183488'], ['<html>'], ['[1,]']])(
    'throws a SyntaxError for %j',
    ([text = '']) => {
      expect(() => parseJson(text)).toThrow(SyntaxError)
    },
  )
})

test('a text cut off within a string, behind a long number, is refused at once', () => {
  expect(() => parseJson(`{"id":1234567890123456789,"text":"${'a'.repeat(100_000)}`)).toThrow(SyntaxError)
})

test('a long string full of escapes keeps its text, and the number before it its digits', () => {
  const text = 'x\n'.repeat(200_000)
  expect(parseJson(`{"id":918197836133183488,"text":${JSON.stringify(text)}}`)).toEqual({
    id: '918197836133183488',
    text,
  })
})
