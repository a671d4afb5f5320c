import { expect, test } from 'vitest'
import { nextCursor } from './next-cursor.ts'

test('takes the first place that is not empty', () => {
  expect(nextCursor('a', 'b')).toBe('a')
  expect(nextCursor(undefined, 'b')).toBe('b')
  expect(nextCursor(null, 'b')).toBe('b')
  expect(nextCursor('', 'b')).toBe('b')
  expect(nextCursor(null, undefined, 7)).toBe('7')
})

test.for([[null], [undefined], [''], ['0'], [0]])('takes %j as the end', ([cursor]) => {
  expect(nextCursor(cursor)).toBeUndefined()
  expect(nextCursor(cursor, null)).toBeUndefined()
})

test.for([[918_197_836_133_183_500], [{ id: '1' }], [true], [1.5]])(
  'refuses %j, which leads nowhere',
  ([cursor]) => {
    expect(() => nextCursor(null, cursor)).toThrow(TypeError)
  },
)

test('is the end when there is no place at all', () => {
  expect(nextCursor()).toBeUndefined()
})
