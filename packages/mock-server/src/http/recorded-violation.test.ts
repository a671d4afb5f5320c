import { expect, test } from 'vitest'

import { recordViolations, type Exchanged } from './recorded-violation.ts'

const exchanged: Exchanged = {
  path: { chat_id: 'x y' },
  query: new URLSearchParams('sort=sideways&sort=down'),
  body: { price: -5, users: [{ userId: '7' }], text: 'é'.repeat(300) },
  answer: '{"data":{"id":7}}',
}

test.each([
  [['request', 'query', 'sort'], '"sideways"'],
  [['request', 'query', 'nowhere'], undefined],
  [['request', 'path', 'chat_id'], '"x y"'],
  [['request', 'body', 'price'], '-5'],
  [['request', 'body', 'users', '0', 'userId'], '"7"'],
  [['request', 'body', 'nowhere', 'deeper'], undefined],
  [['request', 'body', 'text'], `"${'é'.repeat(199)}…`],
  [['request', 'header', 'authorization'], undefined],
  [['response', 'body', 'data', 'id'], '7'],
  [['response', 'header', 'x'], undefined],
  [[], undefined],
])('what is at %j is %j', (location, found) => {
  const violation = { location, severity: 'Error', message: 'It is wrong' } as const
  expect(recordViolations([violation], exchanged)).toEqual([
    { ...violation, ...(found !== undefined && { found }) },
  ])
})

test('an answer that is no JSON is a text', () => {
  const violation = { location: ['response', 'body'], severity: 'Error', message: 'It is wrong' } as const
  expect(recordViolations([violation], { ...exchanged, answer: '<html>' })).toMatchObject([
    { found: '"<html>"' },
  ])
})
