import { beforeEach, describe, expect, test } from 'vitest'

import { dig, onlyFansApiCall, pluck } from '../../../test/gateway-calls.ts'
import { createMockServer } from '../../mock-server.ts'

const mock = await createMockServer({ closed: true })
const { world } = mock
const start = mock.snapshot()
const call = onlyFansApiCall(mock)
const unreadChat = world.conversations().find(({ unread }) => unread.length > 1)
const chatId = unreadChat?.chat.id ?? ''
const [oldestUnread] = unreadChat?.unread ?? []
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
