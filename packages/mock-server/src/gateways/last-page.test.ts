import { expect, test } from 'vitest'

import { dig, pluck } from '../../test/gateway-calls.ts'
import { createWorlds } from '../world/create-worlds.ts'
import { apiFansly } from './apifansly/gateway.ts'
import type { Gateway } from './gateway.ts'
import { onlyFansApi } from './onlyfansapi/gateway.ts'
import { unmetered } from './usage.ts'

/** A world with so many chats, and a chat with so many messages, all unread. */
function worldWith(chats: number, messages: number): Ask {
  const world = createWorlds({ fixture: 'empty' }).first
  const fans = Array.from({ length: chats }, (_, index) => world.addFan({ username: `fan_${index}` }))
  const [chat] = fans.map(({ id }) => world.createChat(id))
  const chatId = chat?.id ?? ''
  for (let index = 0; index < messages; index++) world.receive({ chatId, text: 'Hi' })
  return (gateway, operationId, query) => {
    const call = {
      path: { chat_id: chatId },
      query: new URLSearchParams(query),
      body: undefined,
      usage: unmetered,
      creators: [],
    }
    return gateway.handlers[operationId]?.(call, world).body
  }
}

type Ask = (gateway: Gateway, operationId: string, query?: Record<string, string>) => unknown

test.each([
  [19, false],
  [20, false],
  [21, true],
])('of %i chats there is more than a page: %s', (count, hasMore) => {
  const ask = worldWith(count, 0)
  const one = dig(ask(apiFansly, 'listChats'), 'data')
  expect(typeof dig(one, 'nextCursor')).toBe(hasMore ? 'string' : 'object')
  expect(dig(one, 'data', 'response', 'data')).toHaveLength(Math.min(20, count))
  expect(dig(ask(onlyFansApi, 'listChats'), 'data', 'hasMore')).toBe(hasMore)
  expect(dig(ask(onlyFansApi, 'listChats', { search: 'FAN' }), 'data', 'hasMore')).toBe(hasMore)
  const rest = dig(ask(onlyFansApi, 'listChats', { offset: String(count - 1) }), 'data')
  expect([pluck(dig(rest, 'data'), 'groupId').length, dig(rest, 'hasMore')]).toEqual([1, false])
})

test.each([
  [9, false],
  [10, false],
  [11, true],
])('of %i messages there are more than ten: %s', (count, hasMore) => {
  const ask = worldWith(1, count)
  const one = dig(ask(apiFansly, 'listChatMessages'), 'data', 'data', 'response')
  expect(dig(one, 'cursor')).toBe(hasMore ? dig(one, 'messages', 9, 'id') : null)
  expect(dig(ask(onlyFansApi, 'listChatMessages', { limit: '10' }), 'data', 'hasMore')).toBe(hasMore)
})

test.each([
  [19, false],
  [20, false],
  [21, true],
])('of %i unread messages there is more than a page: %s', (count, hasMore) => {
  const ask = worldWith(1, count)
  const page = dig(ask(apiFansly, 'listUnreadChats'), 'data', 'data')
  const rows = dig(page, 'response', 'messageInteractions')
  expect(dig(page, 'response', 'total')).toBe(count)
  expect(dig(page, 'nextCursor')).toBe(hasMore ? dig(rows, 19, 'messageId') : null)
})

test('an empty account has empty lists', () => {
  const ask = worldWith(0, 0)
  expect(dig(ask(apiFansly, 'listChats'), 'data')).toMatchObject({
    nextCursor: null,
    data: { response: { data: [], aggregationData: { accounts: [] } } },
  })
  expect(dig(ask(apiFansly, 'listUnreadChats'), 'data', 'data')).toMatchObject({
    nextCursor: null,
    response: { total: 0, messageInteractions: [] },
  })
  expect(dig(ask(onlyFansApi, 'listChats'), 'data')).toMatchObject({ data: [], hasMore: false })
})
