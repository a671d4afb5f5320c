import { beforeEach, describe, expect, test } from 'vitest'

import { apiFanslyCall, dig, onlyFansApiCall, pluck } from '../../test/gateway-calls.ts'
import { createMockServer } from '../mock-server.ts'

const mock = await createMockServer({ closed: true })
const { world } = mock
const start = mock.snapshot()
const apiFansly = apiFanslyCall(mock)
const onlyFansApi = onlyFansApiCall(mock)
const newestFirst = world.conversations().map(({ chat }) => chat.id)
const longId = world.conversations().find(({ messages }) => messages.length === 60)?.chat.id ?? ''

beforeEach(() => mock.restore(start))

async function onlyFansApiChats(offset: number): Promise<unknown[]> {
  const { body } = await onlyFansApi(`GET /chats?limit=20&offset=${offset}`)
  return pluck(dig(body, 'data', 'data'), 'groupId')
}

async function apiFanslyChats(query = '', sort = 'newest'): Promise<[unknown[], string]> {
  const { body } = await apiFansly(`GET /chats?sort=${sort}${query}`)
  return [
    pluck(dig(body, 'data', 'data', 'response', 'data'), 'groupId'),
    String(dig(body, 'data', 'nextCursor')),
  ]
}

describe('chats by offset', () => {
  test('are seen twice where one has moved to the top', async () => {
    const first = await onlyFansApiChats(0)
    world.receive({ chatId: newestFirst[30] ?? '', text: 'New' })
    expect((await onlyFansApiChats(20))[0]).toBe(first.at(-1))
  })

  test('are missed where one has gone', async () => {
    await onlyFansApiChats(0)
    world.setHidden(newestFirst[0] ?? '', true)
    expect((await onlyFansApiChats(20))[0]).toBe(newestFirst[21])
  })
})

describe('chats by cursor', () => {
  test('go on after the last one seen, wherever others have moved to', async () => {
    const [, cursor] = await apiFanslyChats()
    world.receive({ chatId: newestFirst[30] ?? '', text: 'New' })
    world.setHidden(newestFirst[0] ?? '', true)
    const [second] = await apiFanslyChats(`&cursor=${cursor}`)
    expect(second).toEqual(newestFirst.slice(20, 41).filter((id) => id !== newestFirst[30]))
  })

  test('go on where the last one seen stood, though it has moved', async () => {
    const [first, cursor] = await apiFanslyChats()
    world.receive({ chatId: String(first.at(-1)), text: 'New' })
    expect((await apiFanslyChats(`&cursor=${cursor}`))[0]).toEqual(newestFirst.slice(20, 40))
  })

  test.each(['oldest', 'unread'] as const)('go on in each order: %s', async (sort) => {
    const all = world.conversations(sort).map(({ chat }) => chat.id)
    const [first, cursor] = await apiFanslyChats('', sort)
    const [second] = await apiFanslyChats(`&cursor=${cursor}`, sort)
    expect([...first, ...second]).toEqual(all.slice(0, 40))
  })
})

describe('messages by the oldest one seen', () => {
  const newest =
    world
      .conversation(longId)
      ?.messages.map(({ id }) => id)
      .toReversed() ?? []

  test.each([
    [
      'API Fansly',
      async (before: string): Promise<unknown[]> => {
        const { body } = await apiFansly(`GET /chats/${longId}/messages?cursor=${before}`)
        return pluck(dig(body, 'data', 'data', 'response', 'messages'), 'id')
      },
    ],
    [
      'OnlyFansAPI',
      async (before: string): Promise<unknown[]> => {
        const { body } = await onlyFansApi(`GET /chats/${longId}/messages?limit=10&before=${before}`)
        return pluck(dig(body, 'data', 'messages'), 'id')
      },
    ],
  ])('go on after it, though others came, and it is deleted: %s', async (_, messagesBefore) => {
    world.receive({ chatId: longId, text: 'New' })
    world.deleteMessage(newest[9] ?? '')
    expect(await messagesBefore(newest[9] ?? '')).toEqual(newest.slice(10, 20))
  })
})

test('unread messages go on after the last one seen, though it was read and others came', async () => {
  const { body } = await apiFansly('GET /chats/unread')
  const cursor = String(dig(body, 'data', 'data', 'nextCursor'))
  const rest = [...world.unreadMessagesFrom(cursor)].map(({ id }) => id)
  world.acknowledge([cursor], 'read')
  world.receive({ chatId: longId, text: 'New' })
  const second = await apiFansly(`GET /chats/unread?cursor=${cursor}`)
  const rows = dig(second.body, 'data', 'data', 'response', 'messageInteractions')
  expect(rest.length).toBeGreaterThan(0)
  expect(pluck(rows, 'messageId')).toEqual(rest.slice(0, 20))
})
