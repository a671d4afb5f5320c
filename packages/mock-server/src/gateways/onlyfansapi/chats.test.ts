import { beforeEach, describe, expect, test } from 'vitest'

import { dig, onlyFansApiCall, pluck } from '../../../test/gateway-calls.ts'
import { createMockServer } from '../../mock-server.ts'

const mock = await createMockServer({ closed: true })
const { world } = mock
const start = mock.snapshot()
const call = onlyFansApiCall(mock)
const unreadChat = world.conversations().find(({ unread }) => unread.length > 1)
const chatId = unreadChat?.chat.id ?? ''
const meta = { _credits: { used: 1, balance: 48_210 }, _rate_limits: { remaining_minute: 999 } }

beforeEach(() => mock.restore(start))

async function row(): Promise<unknown> {
  const { body } = await call('GET /chats?limit=100')
  const rows = dig(body, 'data', 'data')
  return Array.isArray(rows) ? rows.find((item: unknown) => dig(item, 'groupId') === chatId) : undefined
}

describe('createChat', () => {
  test('begins one with a fan who has none', async () => {
    const silent = [...world.fans.values()].find(({ id }) => world.conversationWith(id) === undefined)
    const { status, violations, body } = await call('POST /chats', { user_id: silent?.id })
    const chat = world.conversationWith(silent?.id ?? '')?.chat
    expect([status, violations]).toEqual([200, null])
    expect(body).toMatchObject({
      data: { id: chat?.id, createdBy: world.creator.id, lastMessage: null, userSettings: null },
      _meta: meta,
    })
    expect(pluck(dig(body, 'data', 'users'), 'userId')).toEqual([world.creator.id, silent?.id])
    expect(dig((await call('POST /chats', { user_id: silent?.id })).body, 'data')).toEqual(dig(body, 'data'))
  })

  test('finds the one there is, as it is, even hidden', async () => {
    world.setHidden(chatId, true)
    const { body } = await call('POST /chats', { user_id: unreadChat?.fan.id })
    expect(body).toMatchObject({
      data: { id: chatId, lastMessage: { id: unreadChat?.lastMessage?.id }, userSettings: { hidden: 1 } },
    })
    expect(await row()).toBeUndefined()
  })

  test('with nobody is refused', async () => {
    const reply = await call('POST /chats', { user_id: '1' })
    expect([reply.status, reply.body]).toEqual([404, { message: 'There is no such user.' }])
  })
})

test('markAllChatsAsRead leaves nothing unread', async () => {
  const { status, body } = await call('POST /chats/mark-all-as-read')
  expect([status, dig(body, 'data')]).toEqual([200, null])
  const chats = await call('GET /chats?limit=100')
  expect(new Set(pluck(dig(chats.body, 'data', 'data'), 'unreadCount'))).toEqual(new Set([0]))
  expect(world.unreadCount).toBe(0)
})

test('disableChatReadReceipts answers the setting, its time in milliseconds', async () => {
  const { body } = await call(`POST /chats/${chatId}/read-receipts/disable`)
  expect(dig(body, 'data')).toEqual({
    groupId: chatId,
    userId: world.creator.id,
    sendReadReceipts: 1,
    updatedAt: world.now,
  })
})

test.each(['/typing', '/read-receipts/disable', '/messages/ack'])(
  'a chat that does not exist is the gateway’s 404: %s',
  async (rest) => {
    const body = rest.endsWith('ack') ? { messageIds: ['1'], type: 1 } : undefined
    const reply = await call(`POST /chats/1${rest}`, body)
    expect([reply.status, reply.body]).toEqual([404, { message: 'There is no such chat.' }])
  },
)
