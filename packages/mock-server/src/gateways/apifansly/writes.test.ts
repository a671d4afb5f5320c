import { beforeEach, describe, expect, test } from 'vitest'

import { apiFanslyCall, dig, pluck } from '../../../test/gateway-calls.ts'
import { createMockServer } from '../../mock-server.ts'

const mock = await createMockServer({ closed: true })
const { world } = mock
const start = mock.snapshot()
const call = apiFanslyCall(mock)
const [longest] = world.conversations().toSorted((one, other) => other.messages.length - one.messages.length)
const chatId = longest?.chat.id ?? ''
const fanId = longest?.fan.id ?? ''

beforeEach(() => mock.restore(start))

async function chatIds(query = ''): Promise<unknown[]> {
  const { body } = await call(`GET /chats${query}`)
  return pluck(dig(body, 'data', 'data', 'response', 'data'), 'groupId')
}

function noSuch(what: string): object {
  return { statusCode: 404, message: what, data: null, timestamp: '2026-10-15T12:00:00.000Z' }
}

const noSuchChat = noSuch('This account has no chat with this id.')
const noSuchMessage = noSuch('This account has no message with this id.')
const noSuchPerson = noSuch('There is no such person, or no chat with them.')

describe('sendChatMessage', () => {
  test('answers 201 outside and 200 inside', async () => {
    const { status, body, violations } = await call(`POST /chats/${chatId}/messages`, { content: 'Hello' })
    const id = world.conversation(chatId)?.lastMessage?.id
    expect([status, violations]).toEqual([201, null])
    expect(body).toMatchObject({
      statusCode: 201,
      data: {
        status_code: 200,
        data: {
          success: true,
          response: { id, content: 'Hello', createdAt: start.now / 1000 + 0.001, attachments: [] },
        },
      },
    })
  })

  test.each([
    ['one, in the older form', { mediaId: '921586845061386240', access_type: 'ppv', price: 5.99 }, [5990]],
    ['several', { mediaIds: ['1', '2'], access_type: 'ppv', price: 1 }, [1000, 1000]],
    ['free ones', { mediaIds: ['1'], access_type: 'follow' }, [0]],
    ['under permissions', { mediaIds: ['1'], access_type: 'ppv', price: 9, permissions: [{}] }, [0]],
  ])('attaches media: %s', async (_, rest, prices) => {
    const { status } = await call(`POST /chats/${chatId}/messages`, { content: 'Look', ...rest })
    expect(status).toBe(201)
    const mediaIds = world.conversation(chatId)?.lastMessage?.mediaIds ?? []
    expect(mediaIds.map((id) => world.media.get(id)?.price)).toEqual(prices)
  })

  test('media that were sent before keep their looks', async () => {
    const [known] = world.media.values()
    await call(`POST /chats/${chatId}/messages`, { content: 'Again', mediaIds: [known?.id] })
    const [id = ''] = world.conversation(chatId)?.lastMessage?.mediaIds ?? []
    expect(world.media.get(id)).toMatchObject({ fileId: known?.fileId, height: known?.height, price: 0 })
    expect(id).not.toBe(known?.id)
  })

  test.each([{}, { content: '' }, { content: 'Hello', price: 5 }, { content: 'Hello', access_type: 'ppv' }])(
    'refuses %j, and sends nothing',
    async (body) => {
      expect((await call(`POST /chats/${chatId}/messages`, body)).status).toBe(400)
      expect(mock.snapshot()).toEqual(start)
    },
  )
})

describe('deleteChatMessage', () => {
  test('deletes an own message, once', async () => {
    const { id } = world.send({ chatId, text: 'Oops' })
    const { status, body } = await call(`DELETE /messages/${id}`)
    expect([status, dig(body, 'data', 'data')]).toEqual([200, { success: true, response: {} }])
    expect(world.messages.has(id)).toBe(false)
    expect((await call(`DELETE /messages/${id}`)).status).toBe(404)
  })

  test('leaves what the fan said', async () => {
    const { id } = world.receive({ chatId, text: 'Mine' })
    const reply = await call(`DELETE /messages/${id}`)
    expect(reply.body).toMatchObject({ statusCode: 403, data: null })
    expect(world.messages.has(id)).toBe(true)
  })
})

test('likes can be given and taken back any number of times', async () => {
  const messageId = longest?.lastMessage?.id ?? ''
  for (const [path, count] of [
    ['like', 1],
    ['like', 1],
    ['unlike', 0],
    ['unlike', 0],
  ] as const) {
    const { status, violations } = await call(`POST /messages/${path}`, { messageId, type: 1 })
    expect([status, violations]).toEqual([200, null])
    expect(world.messages.get(messageId)?.reactions).toHaveLength(count)
  }
})

test('muting is by the person, and nothing else changes', async () => {
  const before = await chatIds()
  for (const [path, isMuted] of [
    ['mute', true],
    ['mute', true],
    ['unmute', false],
  ] as const) {
    expect((await call(`POST /chats/${path}`, { targetUserId: fanId })).status).toBe(200)
    expect(world.chats.get(chatId)?.isMuted).toBe(isMuted)
    expect(await chatIds()).toEqual(before)
  }
})

test('hiding takes what is unread along, and can be repeated', async () => {
  const unread = world.conversations().find((conversation) => conversation.unread.length > 0)
  const total = async (): Promise<unknown> =>
    dig((await call('GET /chats/unread')).body, 'data', 'data', 'response', 'total')
  const before = Number(await total())
  for (const _ of [1, 2]) {
    expect((await call(`POST /chats/${unread?.chat.id}/hide`)).status).toBe(200)
    expect(await total()).toBe(before - (unread?.unread.length ?? 0))
  }
  expect(await chatIds()).not.toContain(unread?.chat.id)
})

test('VIPs are whom the filter lists', async () => {
  const plain = world.conversations().find(({ fan }) => !fan.isVip)
  const vips = await chatIds('?filter=vips')
  for (const _ of [1, 2]) expect((await call(`POST /chats/${plain?.fan.id}/vip`)).status).toBe(200)
  expect(await chatIds('?filter=vips')).toContain(plain?.chat.id)
  for (const _ of [1, 2]) expect((await call(`DELETE /chats/${plain?.fan.id}/vip`)).status).toBe(200)
  expect(await chatIds('?filter=vips')).toEqual(vips)
})

describe('createGroupChat', () => {
  const silentId = [...world.fans.keys()].find((id) => world.conversationWith(id) === undefined)

  async function create(...userIds: unknown[]): Promise<[number, unknown]> {
    const users = userIds.map((userId) => ({ userId, permissionFlags: 0 }))
    const { status, body } = await call('POST /group', { users, type: 1 })
    return [status, body]
  }

  test('begins a chat, or finds the one there is', async () => {
    expect((await create(world.creator.id, silentId))[0]).toBe(200)
    const id = world.conversationWith(silentId ?? '')?.chat.id
    expect((await chatIds())[0]).toBe(id)
    expect((await create(silentId, world.creator.id))[0]).toBe(200)
    expect(world.chats.size).toBe(46)
    expect(world.conversationWith(silentId ?? '')?.chat.id).toBe(id)
  })

  test('is with the creator, and with somebody who exists', async () => {
    expect(await create(fanId, silentId)).toMatchObject([400, { statusCode: 400, data: null }])
    expect(await create(world.creator.id, '1')).toEqual([404, noSuchPerson])
    expect(mock.snapshot()).toEqual(start)
  })
})

test.each([`/chats/${fanId}/tips`, `/chats/${chatId}/media-stats`])(
  'what nobody knows the answer of answers nothing: %s',
  async (path) => {
    const { status, body, violations } = await call(`GET ${path}`)
    expect([status, violations, dig(body, 'data', 'data', 'response')]).toEqual([200, null, {}])
  },
)

test.each([
  ['GET /chats/1/messages', undefined, noSuchChat],
  ['POST /chats/1/messages', { content: 'Hello' }, noSuchChat],
  ['POST /chats/1/hide', undefined, noSuchChat],
  ['POST /chats/1/readreceipts', { action: 'enable' }, noSuchChat],
  ['GET /chats/1/media-stats', undefined, noSuchChat],
  ['POST /chats/typing', { chatId: '1' }, noSuchChat],
  ['DELETE /messages/1', undefined, noSuchMessage],
  ['POST /messages/like', { messageId: '1', type: 1 }, noSuchMessage],
  ['POST /messages/unlike', { messageId: '1', type: 1 }, noSuchMessage],
  ['POST /chats/mute', { targetUserId: '1' }, noSuchPerson],
  ['POST /chats/unmute', { targetUserId: '1' }, noSuchPerson],
  ['POST /chats/1/vip', undefined, noSuchPerson],
  ['DELETE /chats/1/vip', undefined, noSuchPerson],
  ['GET /chats/1/tips', undefined, noSuchPerson],
])('what does not exist is the gateway’s 404: %s', async (operation, body, expected) => {
  const reply = await call(operation, body)
  expect([reply.status, reply.body]).toEqual([404, expected])
  expect(reply.headers.get('x-ratelimit-plan')).toBe('Pro')
  expect(mock.snapshot()).toEqual(start)
})
