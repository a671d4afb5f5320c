import { describe, expect, test } from 'vitest'
import { bothGateways } from '../../test/both-gateways.ts'
import { dig, pluck } from '../../test/gateway-calls.ts'

const {
  mock,
  chatId,
  fanId,
  apiFansly,
  onlyFansApi,
  apiFanslyChats,
  onlyFansApiChats,
  apiFanslyMessages,
  onlyFansApiMessages,
} = await bothGateways()

describe('a message sent through one', () => {
  test.each([
    ['API Fansly', apiFansly, { content: 'On my way.' }, 201],
    ['OnlyFansAPI', onlyFansApi, { text: 'On my way.' }, 200],
  ])('%s: is listed by both, and moves the chat to the top', async (_, call, body, status) => {
    const before = mock.world.conversation(chatId)?.messages.length ?? 0
    expect((await call(`POST /chats/${chatId}/messages`, body)).status).toBe(status)
    const [onOne, onOther] = [await apiFanslyMessages(), await onlyFansApiMessages()]
    expect(dig(onOne, 0)).toMatchObject({ content: 'On my way.', senderId: mock.world.creator.id })
    expect(dig(onOther, 0)).toMatchObject({ content: 'On my way.', senderId: mock.world.creator.id })
    expect(dig(onOne, 0, 'id')).toBe(dig(onOther, 0, 'id'))
    expect((await apiFanslyChats())[0]).toBe(chatId)
    expect((await onlyFansApiChats())[0]).toBe(chatId)
    expect((await onlyFansApiChats('?order=oldest&limit=100')).at(-1)).toBe(chatId)
    expect(mock.world.conversation(chatId)?.messages.length).toBe(before + 1)
  })

  test('raises what the fan has not read, and not what the creator has not', async () => {
    const before = mock.world.conversation(chatId)?.unreadByFan.length ?? 0
    await apiFansly(`POST /chats/${chatId}/messages`, { content: 'On my way.' })
    expect(mock.world.conversation(chatId)?.unreadByFan).toHaveLength(before + 1)
    expect(mock.world.conversation(chatId)?.unread).toHaveLength(0)
  })
})

test('what a fan says is unread on both, until one acknowledges it', async () => {
  const message = mock.world.receive({ chatId, text: 'Are you there?' })
  const rows = [
    dig((await apiFansly('GET /chats')).body, 'data', 'data', 'response', 'data', 0),
    dig((await onlyFansApi('GET /chats')).body, 'data', 'data', 0),
  ]
  const unread = {
    groupId: chatId,
    unreadCount: 1,
    lastMessageId: message.id,
    lastUnreadMessageId: message.id,
  }
  expect(rows).toMatchObject([unread, unread])
  expect(
    dig((await apiFansly('GET /chats/unread')).body, 'data', 'data', 'response', 'messageInteractions', 0),
  ).toMatchObject({ messageId: message.id, groupId: chatId, userId: fanId })

  await onlyFansApi(`POST /chats/${chatId}/messages/ack`, { messageIds: [message.id], type: 3 })
  expect(dig((await apiFansly('GET /chats')).body, 'data', 'data', 'response', 'data', 0)).toMatchObject({
    groupId: chatId,
    unreadCount: 0,
    lastUnreadMessageId: null,
  })
  expect(dig(await apiFanslyMessages(), 0, 'interactions', 0)).toEqual({
    userId: mock.world.creator.id,
    readAt: mock.world.now / 1000,
    deliveredAt: mock.world.now / 1000,
  })
})

test('a like through one is a heart through the other', async () => {
  const messageId = mock.world.conversation(chatId)?.lastMessage?.id ?? ''
  await apiFansly('POST /messages/like', { messageId, type: 1 })
  expect(dig(await onlyFansApiMessages(), 0, 'likes')).toMatchObject([
    { accountId: mock.world.creator.id, messageId, type: 1, groupId: chatId },
  ])
  await apiFansly('POST /messages/unlike', { messageId, type: 1 })
  expect(dig(await onlyFansApiMessages(), 0, 'likes')).toEqual([])
})

test('a message deleted through one is gone from both', async () => {
  const sent = await apiFansly(`POST /chats/${chatId}/messages`, { content: 'Oops' })
  const id = dig(sent.body, 'data', 'data', 'response', 'id')
  expect((await onlyFansApi(`DELETE /chats/${chatId}/messages/${id}`)).status).toBe(200)
  expect(pluck(await apiFanslyMessages(), 'id')).not.toContain(id)
  expect(pluck(await onlyFansApiMessages(), 'id')).not.toContain(id)
  expect((await apiFansly(`DELETE /messages/${id}`)).status).toBe(404)
  expect(await apiFanslyChats()).toEqual(await onlyFansApiChats())
})

test('media keep their price and who paid for them', async () => {
  const sent = await apiFansly(`POST /chats/${chatId}/messages`, {
    content: 'Side B',
    mediaIds: [{ mediaId: '921586845061386240', previewId: '921587264491786240' }, 'upload_7'],
    access_type: ['ppv', 'subscription'],
    price: 24.99,
  })
  const contentIds = pluck(dig(sent.body, 'data', 'data', 'response', 'attachments'), 'contentId')
  expect(contentIds).toHaveLength(2)
  const onOne = async (): Promise<unknown> =>
    dig(
      (await apiFansly(`GET /chats/${chatId}/messages?limit=1`)).body,
      'data',
      'data',
      'response',
      'accountMedia',
    )
  const onOther = async (): Promise<unknown> =>
    dig((await onlyFansApi(`GET /chats/${chatId}/messages?limit=1`)).body, 'data', 'accountMedia')
  expect(await onOne()).toMatchObject([
    { id: contentIds[0], mediaId: '921586845061386240', price: 24.99, purchased: false },
    { id: contentIds[1], price: 24.99, purchased: false },
  ])
  expect(await onOther()).toMatchObject([
    { id: contentIds[0], mediaId: '921586845061386240', previewId: '921587264491786240', price: 24_990 },
    { id: contentIds[1], previewId: null, price: 24_990, purchased: false },
  ])

  mock.world.purchase(String(contentIds[0]))
  expect(pluck(await onOne(), 'purchased')).toEqual([true, false])
  expect(pluck(await onOther(), 'purchased')).toEqual([true, false])
})

test('a bundle is one attachment of both, and its media are told', async () => {
  await onlyFansApi(`POST /chats/${chatId}/messages`, { mediaFiles: ['fansly_media_1', 'fansly_media_2'] })
  const onOne = dig(await apiFanslyMessages(), 0)
  const onOther = dig(await onlyFansApiMessages(), 0)
  expect(onOne).toMatchObject({ content: '', attachments: [{ contentType: 2 }] })
  expect(onOther).toMatchObject({ content: '', attachments: [{ contentType: 2, pos: 0 }] })
  expect(dig(onOne, 'attachments', 0, 'contentId')).toBe(dig(onOther, 'attachments', 0, 'contentId'))
  const { body } = await onlyFansApi(`GET /chats/${chatId}/messages?limit=1`)
  expect(dig(body, 'data', 'accountMedia')).toHaveLength(2)
})

test('tips are told in the thousandths of a dollar that they were given in', async () => {
  mock.world.receive({ chatId, tip: 12_000 })
  expect(dig(await apiFanslyMessages(), 0)).toMatchObject({ content: '', totalTipAmount: 12_000 })
  expect(dig(await onlyFansApiMessages(), 0)).toMatchObject({ content: '', totalTipAmount: 12_000 })
})
