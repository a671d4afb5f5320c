import { expect, test } from 'vitest'
import { anything, array, object, orNull, type } from '../validate/schema.ts'
import { unseenIn } from './unseen.ts'

const tag = object({ name: type(['string']) })
const row = object({ tags: array(tag), raw: anything, map: object() }, { note: orNull(tag) })
const page = object({ rows: array(row), things: array(object()) })

test('tells of lists without items, unless something is in one of them', () => {
  const empty = { tags: [], raw: null, map: null }
  expect(unseenIn(page, { rows: [empty, empty], things: [] })).toEqual([
    { pointer: '/rows/*/tags', why: 'empty list' },
  ])
  expect(unseenIn(page, { rows: [empty, { ...empty, tags: [{ name: 'a' }] }, empty], things: [] })).toEqual(
    [],
  )
  expect(unseenIn(page, { rows: [], things: [] })).toEqual([{ pointer: '/rows', why: 'empty list' }])
})

test('tells of what came and is not specified', () => {
  const body = { rows: [{ tags: [{ name: 'a' }], raw: [1], map: { a: 1 }, note: null }], things: [{}] }
  expect(unseenIn(page, body)).toEqual([
    { pointer: '/rows/*/raw', why: 'not specified' },
    { pointer: '/rows/*/map', why: 'not specified' },
    { pointer: '/things/*', why: 'not specified' },
  ])
})

test('is not put off by a body of another kind', () => {
  for (const body of [null, 'text', [], { rows: { tags: 1 } }]) expect(unseenIn(page, body)).toEqual([])
})
