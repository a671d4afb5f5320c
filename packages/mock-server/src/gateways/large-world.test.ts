import { describe, expect, test } from 'vitest'

import { createWorlds } from '../world/create-worlds.ts'
import { contains, type Conversation } from '../world/conversation.ts'
import type { World } from '../world/world.ts'
import { apiFansly } from './apifansly/gateway.ts'
import type { Gateway } from './gateway.ts'
import { onlyFansApi } from './onlyfansapi/gateway.ts'
import { unmetered } from './usage.ts'

const world = createWorlds({ seed: 7, chats: 3000, messages: 100_000 }).first
const [longest] = world.conversations().toSorted((one, other) => other.messages.length - one.messages.length)

function ask(gateway: Gateway, operationId: string, query: Record<string, string>, path = {}): unknown {
  const call = { path, query: new URLSearchParams(query), body: undefined, usage: unmetered, creators: [] }
  return gateway.handlers[operationId]?.(call, world).body
}

function read(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((inner, name) => Object(inner)[name], value)
}

function ids(list: unknown, name: string): unknown[] {
  return Array.isArray(list) ? list.map((item: unknown) => read(item, name)) : []
}

/** All chats that API Fansly lists, by its cursors. */
function byCursor(query: Record<string, string>): unknown[] {
  const found: unknown[] = []
  for (let cursor: unknown = ''; typeof cursor === 'string';) {
    const body = ask(apiFansly, 'listChats', { ...query, ...(cursor !== '' && { cursor }) })
    found.push(...ids(read(body, 'data', 'data', 'response', 'data'), 'groupId'))
    cursor = read(body, 'data', 'nextCursor')
  }
  return found
}

/** All chats that OnlyFansAPI lists, by offset. */
function byOffset(query: Record<string, string>): unknown[] {
  const found: unknown[] = []
  for (let hasMore: unknown = true; hasMore === true;) {
    const body = ask(onlyFansApi, 'listChats', { ...query, limit: '100', offset: String(found.length) })
    found.push(...ids(read(body, 'data', 'data'), 'groupId'))
    hasMore = read(body, 'data', 'hasMore')
  }
  return found
}

function idsWhere(holds: (conversation: Conversation) => boolean, of: World = world): string[] {
  return [...of.conversations()].filter(holds).map(({ chat }) => chat.id)
}

describe('3000 chats', () => {
  test.each(['newest', 'oldest', 'unread'] as const)('are all listed once, by both: %s', (order) => {
    const expected = world.conversations(order).map(({ chat }) => chat.id)
    expect(byCursor({ sort: order })).toEqual(expected)
    expect(byOffset({ order })).toEqual(expected)
    expect(new Set(expected).size).toBe(3000)
  })

  test('are filtered and searched, all at once', () => {
    const [tier] = world.tiers
    const query = { filter: 'vips', subscriptionTierId: tier?.id ?? '', search: 'LIVESTREAM' }
    const expected = idsWhere(
      ({ fan, messages }) =>
        fan.isVip &&
        fan.subscriptionTierId === tier?.id &&
        (contains(fan.username, 'livestream') ||
          messages.some(({ content }) => contains(content, 'livestream'))),
    )
    expect(expected.length).toBeGreaterThan(100)
    expect(byCursor(query)).toEqual(expected)
  })

  test('are searched by name', () => {
    const expected = idsWhere(
      ({ fan }) => contains(fan.username, 'heron') || contains(fan.displayName ?? '', 'heron'),
    )
    expect(expected.length).toBeGreaterThan(100)
    expect(byOffset({ search: 'heron' })).toEqual(expected)
    expect(byOffset({ search: 'nobody is called so' })).toEqual([])
  })
})

test('a chat of thousands of messages is listed to its first, by both', () => {
  const expected = longest?.messages.map(({ id }) => id).toReversed() ?? []
  const path = { chat_id: longest?.chat.id ?? '' }
  const [onOne, onOther]: [unknown[], unknown[]] = [[], []]
  for (let cursor: unknown = ''; typeof cursor === 'string';) {
    const body = ask(apiFansly, 'listChatMessages', cursor === '' ? {} : { cursor }, path)
    onOne.push(...ids(read(body, 'data', 'data', 'response', 'messages'), 'id'))
    cursor = read(body, 'data', 'data', 'response', 'cursor')
  }
  for (let hasMore: unknown = true; hasMore === true;) {
    const before = onOther.length === 0 ? {} : { before: String(onOther.at(-1)) }
    const body = ask(onlyFansApi, 'listChatMessages', { limit: '100', ...before }, path)
    onOther.push(...ids(read(body, 'data', 'messages'), 'id'))
    hasMore = read(body, 'data', 'hasMore')
  }
  expect(expected.length).toBeGreaterThan(300)
  expect(onOne).toEqual(expected)
  expect(onOther).toEqual(expected)
})
