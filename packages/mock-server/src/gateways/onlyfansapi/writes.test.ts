import { beforeEach, describe, expect, test } from 'vitest'

import { dig, onlyFansApiCall, pluck } from '../../../test/gateway-calls.ts'
import { createMockServer } from '../../mock-server.ts'

const mock = await createMockServer({ closed: true })
const { world } = mock
const start = mock.snapshot()
const call = onlyFansApiCall(mock)
const unreadChat = world.conversations().find(({ unread }) => unread.length > 1)
const chatId = unreadChat?.chat.id ?? ''
const [oldestUnread, nextUnread] = unreadChat?.unread ?? []
const meta = { _credits: { used: 1, balance: 48_210 }, _rate_limits: { remaining_minute: 999 } }

beforeEach(() => mock.restore(start))

async function row(): Promise<unknown> {
  const { body } = await call('GET /chats?limit=100')
  const rows = dig(body, 'data', 'data')
  return Array.isArray(rows) ? rows.find((item: unknown) => dig(item, 'groupId') === chatId) : undefined
}

describe('sendChatMessage', () => {
  test('answers the message as it was sent', async () => {
    const { status, body, violations } = await call(`POST /chats/${chatId}/messages`, { text: 'Hello' })
    const message = world.conversation(chatId)?.lastMessage
    expect([status, violations]).toEqual([200, null])
    expect(body).toMatchObject({ _meta: meta })
    expect(dig(body, 'data')).toEqual({
      type: 1,
      attachments: [],
      content: 'Hello',
      groupId: chatId,
      senderId: world.creator.id,
      inReplyTo: '',
      interactions: [{ groupId: chatId, userId: unreadChat?.fan.id, readAt: 0, deliveredAt: 0 }],
      id: message?.id,
      createdAt: start.now / 1000 + 0.001,
    })
  })

  test('answers another message, whose thread has one root', async () => {
    const first = await call(`POST /chats/${chatId}/messages`, {
      text: 'One',
      replyToMessageId: oldestUnread?.id,
    })
    const reply = { text: 'Two', replyToMessageId: dig(first.body, 'data', 'id') }
    expect((await call(`POST /chats/${chatId}/messages`, reply)).body).toMatchObject({
      data: { inReplyTo: dig(first.body, 'data', 'id') },
    })
    const { body } = await call(`GET /chats/${chatId}/messages?limit=2`)
    expect(pluck(dig(body, 'data', 'messages'), 'inReplyToRoot')).toEqual([
      oldestUnread?.id,
      oldestUnread?.id,
    ])
  })

  test('attaches one medium as what it is', async () => {
    const { body } = await call(`POST /chats/${chatId}/messages`, { mediaFiles: ['fansly_media_1'] })
    const [mediaId] = world.conversation(chatId)?.lastMessage?.mediaIds ?? []
    expect(dig(body, 'data', 'attachments')).toEqual([
      { messageId: dig(body, 'data', 'id'), contentType: 1, contentId: mediaId, pos: 0 },
    ])
  })

  test.each([
    ['/chats/1/messages', { text: 'Hello' }, 404, { message: 'There is no such chat.' }],
    [
      `/chats/${chatId}/messages`,
      { text: 'Hello', replyToMessageId: '1' },
      404,
      { message: 'There is no such message.' },
    ],
  ])('of what does not exist is the gateway’s 404: %s', async (path, body, status, expected) => {
    const reply = await call(`POST ${path}`, body)
    expect([reply.status, reply.body]).toEqual([status, expected])
    expect(mock.snapshot()).toEqual(start)
  })

  test.each([{}, { text: '' }, { text: 'Hello', price: 5 }])(
    'refuses %j, and sends nothing',
    async (body) => {
      expect((await call(`POST /chats/${chatId}/messages`, body)).status).toBe(422)
      expect(mock.snapshot()).toEqual(start)
    },
  )
})

describe('deleteChatMessage', () => {
  test('answers the message as it was, and when it was deleted', async () => {
    const { id } = world.send({ chatId, text: 'Oops' })
    world.advance(1500)
    const { body } = await call(`DELETE /chats/${chatId}/messages/${id}`)
    expect(body).toMatchObject({
      data: { id, content: 'Oops', groupId: chatId, deletedAt: start.now / 1000 + 1, totalTipAmount: 0 },
    })
    expect(await row()).toMatchObject({ lastMessageId: unreadChat?.lastMessage?.id })
    expect((await call(`DELETE /chats/${chatId}/messages/${id}`)).body).toEqual({
      message: 'There is no such message.',
    })
  })

  test('takes the chat back to where it was', async () => {
    const before = dig((await call('GET /chats?limit=100')).body, 'data', 'data')
    const { id } = world.send({ chatId, text: 'Oops' })
    await call(`DELETE /chats/${chatId}/messages/${id}`)
    expect(dig((await call('GET /chats?limit=100')).body, 'data', 'data')).toEqual(before)
  })

  test('cannot delete what the fan said', async () => {
    const reply = await call(`DELETE /chats/${chatId}/messages/${oldestUnread?.id}`)
    expect([reply.status, reply.body]).toEqual([403, { error: 'This account may not do that.' }])
    expect(mock.snapshot()).toEqual(start)
  })

  test('looks for the message in that chat only', async () => {
    const other = world.conversations().find(({ chat }) => chat.id !== chatId)
    expect((await call(`DELETE /chats/${other?.chat.id}/messages/${oldestUnread?.id}`)).status).toBe(404)
  })
})

describe('acknowledgeChatMessages', () => {
  const count = unreadChat?.unread.length ?? 0

  async function acknowledge(type: number, ids = [oldestUnread?.id]): Promise<unknown> {
    const reply = await call(`POST /chats/${chatId}/messages/ack`, { messageIds: ids, type })
    expect([reply.status, reply.violations, dig(reply.body, 'data')]).toEqual([200, null, null])
    const list = await call(`GET /chats/${chatId}/messages?limit=100`)
    const messages: unknown = dig(list.body, 'data', 'messages')
    const found = Array.isArray(messages)
      ? messages.find((message: unknown) => dig(message, 'id') === oldestUnread?.id)
      : undefined
    return dig(found, 'interactions', 0)
  }

  test('1: delivered, and not read', async () => {
    const { id } = world.receive({ chatId, text: 'New' })
    await acknowledge(1, [id])
    expect(world.messages.get(id)).toMatchObject({ deliveredAt: world.now, readAt: null })
    expect(await row()).toMatchObject({ unreadCount: count + 1 })
  })

  test('2: read, in seconds, when it was read first', async () => {
    world.advance(60_000)
    const readAt = world.now / 1000
    expect(await acknowledge(2)).toMatchObject({ readAt })
    expect(await row()).toMatchObject({
      unreadCount: count - 1,
      lastUnreadMessageId: unreadChat?.unread.at(-1)?.id,
    })
    world.advance(60_000)
    expect(await acknowledge(2)).toMatchObject({ readAt })
  })

  test('3: read and delivered', async () => {
    const { id } = world.receive({ chatId, text: 'New' })
    await acknowledge(3, [id])
    expect(world.messages.get(id)).toMatchObject({ deliveredAt: world.now, readAt: world.now })
  })

  test('4: unread again, and delivered still', async () => {
    await acknowledge(2, [oldestUnread?.id, nextUnread?.id])
    expect(await row()).toMatchObject({ unreadCount: count - 2 })
    expect(await acknowledge(4)).toMatchObject({
      readAt: 0,
      deliveredAt: (oldestUnread?.deliveredAt ?? 0) / 1000,
    })
    expect(await row()).toMatchObject({ unreadCount: count - 1 })
  })

  test('own messages stay as they are', async () => {
    const { id } = world.send({ chatId, text: 'Mine' })
    await acknowledge(3, [id])
    expect(world.messages.get(id)).toMatchObject({ deliveredAt: null, readAt: null })
  })

  test('all of them, or none', async () => {
    const reply = await call(`POST /chats/${chatId}/messages/ack`, {
      messageIds: [oldestUnread?.id, '1'],
      type: 2,
    })
    expect([reply.status, reply.body]).toEqual([404, { message: 'There is no such message.' }])
    expect(mock.snapshot()).toEqual(start)
  })

  test('25 at most', async () => {
    const ids = Array.from({ length: 26 }, () => world.receive({ chatId, text: 'Again' }).id)
    const acknowledgement = { messageIds: ids, type: 2 }
    expect((await call(`POST /chats/${chatId}/messages/ack`, acknowledgement)).status).toBe(422)
    expect(await row()).toMatchObject({ unreadCount: count + 26 })
    acknowledgement.messageIds = ids.slice(1)
    expect((await call(`POST /chats/${chatId}/messages/ack`, acknowledgement)).status).toBe(200)
    expect(await row()).toMatchObject({ unreadCount: count + 1 })
  })

  test.each([0, 5, '2'])('no type %j', async (type) => {
    const body = { messageIds: [oldestUnread?.id], type }
    expect((await call(`POST /chats/${chatId}/messages/ack`, body)).status).toBe(422)
  })
})

describe('reactions', () => {
  const path = `/chats/${chatId}/messages/${oldestUnread?.id}/reactions`

  async function likes(): Promise<unknown> {
    const { body } = await call(`GET /chats/${chatId}/messages?limit=100`)
    const messages: unknown = dig(body, 'data', 'messages')
    return Array.isArray(messages)
      ? dig(
          messages.find((message: unknown) => dig(message, 'id') === oldestUnread?.id),
          'likes',
        )
      : undefined
  }

  test('of several types stand beside each other, and the same twice counts once', async () => {
    const heart = await call(`POST ${path}`, { type: 1 })
    const fire = await call(`POST ${path}`, { type: 5 })
    expect(heart.body).toMatchObject({
      data: { accountId: world.creator.id, messageId: oldestUnread?.id, type: 1, groupId: chatId },
      _meta: meta,
    })
    expect(dig((await call(`POST ${path}`, { type: 1 })).body, 'data')).toEqual(dig(heart.body, 'data'))
    expect(await likes()).toEqual([dig(heart.body, 'data'), dig(fire.body, 'data')])

    expect(dig((await call(`DELETE ${path}`, { type: 1 })).body, 'data')).toEqual(dig(heart.body, 'data'))
    expect(await likes()).toEqual([dig(fire.body, 'data')])
    expect((await call(`DELETE ${path}`, { type: 1 })).status).toBe(404)
    expect(await likes()).toEqual([dig(fire.body, 'data')])
  })

  test('of the fan are not the creator’s to take back', async () => {
    world.addReaction(oldestUnread?.id ?? '', 7, unreadChat?.fan.id)
    expect((await call(`DELETE ${path}`, { type: 7 })).status).toBe(404)
    expect(await likes()).toMatchObject([{ accountId: unreadChat?.fan.id, type: 7 }])
  })

  test.each(['POST', 'DELETE'])('to a message that does not exist are refused: %s', async (method) => {
    const reply = await call(`${method} /chats/${chatId}/messages/1/reactions`, { type: 1 })
    expect([reply.status, reply.body]).toEqual([404, { message: 'There is no such message.' }])
    expect((await call(`${method} ${path}`, { type: 8 })).status).toBe(422)
  })
})

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
