import { beforeEach, describe, expect, test } from 'vitest'

import { dig, onlyFansApiCall } from '../../../test/gateway-calls.ts'
import { createMockServer } from '../../mock-server.ts'

const mock = await createMockServer({ closed: true })
const { world } = mock
const start = mock.snapshot()
const call = onlyFansApiCall(mock)
const unreadChat = world.conversations().find(({ unread }) => unread.length > 1)
const chatId = unreadChat?.chat.id ?? ''
const [oldestUnread, nextUnread] = unreadChat?.unread ?? []

beforeEach(() => mock.restore(start))

async function row(): Promise<unknown> {
  const { body } = await call('GET /chats?limit=100')
  const rows = dig(body, 'data', 'data')
  return Array.isArray(rows) ? rows.find((item: unknown) => dig(item, 'groupId') === chatId) : undefined
}

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
