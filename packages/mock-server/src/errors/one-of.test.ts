import { expect, test } from 'vitest'

import { oneOf } from './one-of.ts'

const names = ['chats', 'messages', 'fixture', 'apiKey', 'saveWorld']

test.each([
  ['chat', 'chats'],
  ['chtas', 'chats'],
  ['mesages', 'messages'],
  ['apikey', 'apiKey'],
  ['save-world', 'saveWorld'],
])('%s is perhaps %s', (given, meant) => {
  expect(oneOf(names, given)).toBe(`one of chats, messages, fixture, apiKey, saveWorld (perhaps ${meant})`)
})

test.each(['', 'x', 'database', 7, undefined, null])('%s is near to none', (given) => {
  expect(oneOf(names, given)).toBe('one of chats, messages, fixture, apiKey, saveWorld')
})

test('a name that is far too long is compared with none', () => {
  expect(oneOf(names, 'x'.repeat(20_000_000))).toBe('one of chats, messages, fixture, apiKey, saveWorld')
})
