import { describe, expect, test, vi } from 'vitest'
import { inspect } from './inspect.ts'
import { anyOf, anything, array, object, orNull, type } from './schema.ts'

const string = type(['string'])
const integer = type(['integer'])
const id = type(['string'], { pattern: /^\d+$/ })
const row = object({ id, unread: type(['integer'], { minimum: 0 }) }, { note: type(['string', 'null']) })
const page = object({ rows: array(row), hasMore: type(['boolean']) })
const right = {
  rows: [
    { id: '1', unread: 0 },
    { id: '2', unread: 3, note: null },
  ],
  hasMore: false,
}

test('finds nothing in what is as specified', () => {
  expect(inspect(page, right)).toEqual([])
})

test.for<[string, unknown, string, string, string]>([
  ['another type', { ...right, hasMore: 'yes' }, '/hasMore', 'boolean', 'string'],
  ['something missing', { rows: [] }, '/hasMore', 'boolean', 'nothing'],
  ['a list missing', { hasMore: true }, '/rows', 'array', 'nothing'],
  ['null for an object', { ...right, rows: [null] }, '/rows/*', 'object', 'null'],
  ['an array for an object', [], '', 'object', 'array'],
  [
    'a fraction',
    { ...right, rows: [{ id: '1', unread: 1.5 }] },
    '/rows/*/unread',
    'integer from 0',
    'fraction',
  ],
  [
    'too little',
    { ...right, rows: [{ id: '1', unread: -1 }] },
    '/rows/*/unread',
    'integer from 0',
    'integer',
  ],
  [
    'words for an id',
    { ...right, rows: [{ id: 'a', unread: 0 }] },
    '/rows/*/id',
    'string like ^\\d+$',
    'string',
  ],
  [
    'a third type',
    { ...right, rows: [{ id: '1', unread: 0, note: 1 }] },
    '/rows/*/note',
    'null or string',
    'integer',
  ],
])('finds %s', ([, body, pointer, expected, actual]) => {
  expect(inspect(page, body)).toEqual([{ severity: 'breaking', pointer, expected, actual, count: 1 }])
})

test('tells what is alike once, and how often it occurs', () => {
  const rows = Array.from({ length: 100 }, (_, index) => ({
    id: index % 2 ? index : null,
    unread: 0,
    isNew: true,
  }))
  expect(inspect(page, { rows, hasMore: true })).toEqual([
    {
      severity: 'breaking',
      pointer: '/rows/*/id',
      expected: 'string like ^\\d+$',
      actual: 'null or integer',
      count: 100,
    },
    { severity: 'additive', pointer: '/rows/*/isNew', expected: 'nothing', actual: 'boolean', count: 100 },
  ])
})

test('tests rows quickly until eight of them differ, and finds them all', () => {
  const isRight = vi.fn<(item: unknown) => boolean>(Number.isInteger)
  const rows = Array.from({ length: 100 }, (_, index) => (index % 10 === 0 ? 'odd' : index))
  expect(inspect(array(integer, isRight), rows)).toMatchObject([
    { pointer: '/*', actual: 'string', count: 10 },
  ])
  expect(isRight).toHaveBeenCalledTimes(71)
})

test('finds a renamed member twice: one is missing, one came', () => {
  expect(inspect(page, { rows: [], has_more: true })).toMatchObject([
    { severity: 'breaking', pointer: '/hasMore', actual: 'nothing' },
    { severity: 'additive', pointer: '/has_more', expected: 'nothing' },
  ])
})

describe('values of which some are known', () => {
  const status = type(['string', 'null'], { values: ['active', 'paused'] })
  const unlisted = { severity: 'unlisted', expected: 'one of active, paused', actual: 'string' }

  test.for(['active', 'paused', null])('takes %s', (value) => {
    expect(inspect(object({ status }), { status: value })).toEqual([])
  })

  test('finds one that is none of those, and does not tell it', () => {
    expect(inspect(object({ status }), { status: 'a-secret' })).toEqual([
      { ...unlisted, pointer: '/status', count: 1 },
    ])
  })

  test('finds it in a list, and as all that there is', () => {
    expect(inspect(array(status), ['active', 'new', 'newer'])).toEqual([
      { ...unlisted, pointer: '/*', count: 2 },
    ])
    expect(inspect(status, 'new')).toEqual([{ ...unlisted, pointer: '', count: 1 }])
  })

  test('finds another type apart from it, of which the list says nothing', () => {
    const rows = [{ status: 'new' }, { status: 1 }, { status: 'newer', isNew: true }]
    expect(inspect(array(object({ status })), rows)).toEqual([
      { severity: 'breaking', pointer: '/*/status', expected: 'null or string', actual: 'integer', count: 1 },
      { ...unlisted, pointer: '/*/status', count: 2 },
      { severity: 'additive', pointer: '/*/isNew', expected: 'nothing', actual: 'boolean', count: 1 },
    ])
  })
})

test('takes null where it may come, and anything where nothing is known', () => {
  const schema = object({ partner: orNull(object({ id })), raw: anything, map: object() })
  expect(inspect(schema, { partner: null, raw: [1], map: { anyone: 1 } })).toEqual([])
  expect(inspect(schema, { partner: {}, raw: null, map: {} })).toMatchObject([{ pointer: '/partner/id' }])
})

test('tells what breaks and what came in one place, each once, in whichever order', () => {
  const expected = [
    { severity: 'breaking', pointer: '/rows/*', expected: 'object', actual: 'null', count: 1 },
    { severity: 'additive', pointer: '/rows/*/isNew', expected: 'nothing', actual: 'boolean', count: 1 },
  ]
  const strange = { id: '1', unread: 0, isNew: true }
  expect(inspect(page, { rows: [null, strange], hasMore: true })).toEqual(expected)
  expect(inspect(page, { rows: [strange, null], hasMore: true })).toEqual(expected)
})

test('takes null beside several schemas', () => {
  const either = orNull(anyOf(object({ code: integer }), object({ error: string })))
  expect(inspect(either, null)).toEqual([])
  expect(inspect(either, 1)).toMatchObject([{ severity: 'breaking', actual: 'integer' }])
})

test('compares with the nearest of several schemas', () => {
  const either = anyOf(object({ code: integer, message: string }), object({ error: string }))
  expect(inspect(either, { error: 'no' })).toEqual([])
  expect(inspect(either, { code: 1, message: 'no' })).toEqual([])
  expect(inspect(either, { code: 1 })).toMatchObject([
    { severity: 'breaking', pointer: '/message', actual: 'nothing' },
  ])
})

describe('names of what is not specified', () => {
  const unknownNames = (members: object): string[] =>
    inspect(object({}), members).map(({ pointer }) => pointer)

  test.for(['newField', 'new_field', 'V2', '_meta'])('tells %s', (name) => {
    expect(unknownNames({ [name]: 1 })).toEqual([`/${name}`])
  })

  test.for([
    '918204417355280384',
    'fan_20260101',
    'Good morning',
    'a@b.example',
    'a/b',
    '',
    '__proto__9999',
    'x'.repeat(41),
  ])('does not tell %j', (name) => {
    expect(unknownNames({ [name]: 1 })).toEqual(['/*'])
  })

  test('does not tell any where they are many: those are entries of a map', () => {
    const names = Array.from({ length: 20 }, (_, index) => `fan${String.fromCharCode(97 + index)}`)
    const entries = (count: number): object =>
      Object.fromEntries(names.slice(0, count).map((name) => [name, {}]))
    for (const count of [9, 20])
      expect(inspect(object({}), entries(count))).toEqual([
        { severity: 'additive', pointer: '/*', expected: 'nothing', actual: 'object', count },
      ])
    expect(unknownNames(entries(8))).toEqual(names.slice(0, 8).map((name) => `/${name}`))
  })

  test('is not taken in by names that objects have anyway', () => {
    expect(unknownNames(JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}'))).toHaveLength(3)
    expect(inspect(object({ toString: string }), {})).toMatchObject([
      { pointer: '/toString', actual: 'nothing' },
    ])
  })
})
