import { beforeEach, describe, expect, test } from 'vitest'

import { dig, onlyFansApiCall } from '../../../test/gateway-calls.ts'
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
