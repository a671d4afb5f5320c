import { expect, test } from 'vitest'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { startCursor } from './start-cursor.ts'

test('is what was saved, as a string', () => {
  expect(startCursor('914370258816630784')).toBe('914370258816630784')
  expect(startCursor(914)).toBe('914')
})

test.for([[undefined], [''], ['0'], [0]])('is the start of the list with %j', ([cursor]) => {
  expect(startCursor(cursor)).toBeUndefined()
})

test('is none that has lost digits', () => {
  const lossy = Number('914370258816630784')
  expect(() => startCursor(lossy)).toThrow(ConfigurationError)
  expect(() => startCursor(lossy)).toThrow(
    '`cursor` must be what a page gave, as a string, got 914370258816630800',
  )
})
