import { expect, test } from 'vitest'

import { readList, readNumber, readText } from './body.ts'

const body = { text: 'Hi', number: 5, list: ['one'] }

test('members are read as what they are', () => {
  expect(readText(body, 'text')).toBe('Hi')
  expect(readNumber(body, 'number')).toBe(5)
  expect(readList(body, 'list')).toEqual(['one'])
})

test.each([body, {}, [], null, undefined, 'text', 0])('what is not there is empty: %j', (anything) => {
  expect(readText(anything, 'list')).toBe('')
  expect(readNumber(anything, 'text')).toBe(0)
  expect(readList(anything, 'number')).toEqual([])
})
