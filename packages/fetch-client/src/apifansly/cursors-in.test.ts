import { expect, test } from 'vitest'
import { cursorsIn } from './cursors-in.ts'

test('finds every place where a cursor may be', () => {
  const response = { cursor: 'a', messages: [] }
  const body = { data: { nextCursor: 'b', data: { nextCursor: 3, response } } }
  expect(cursorsIn(body)).toEqual(['a', 'b', 3])
})

test.for([
  [{}],
  [[]],
  [{ data: null }],
  [{ data: {} }],
  [{ data: { data: null } }],
  [{ data: { data: { response: null } } }],
  [{ data: { data: { response: 'none' } } }],
])('finds none in %j', ([body]) => {
  expect(cursorsIn(Object(body))).toEqual([undefined, undefined, undefined])
})
