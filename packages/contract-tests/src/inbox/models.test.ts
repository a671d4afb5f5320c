import { type Chat, type Inbox, type Message, Money, type UnreadChat } from '@fansly-chats/fetch-client/inbox'
import { createMockServer } from '@fansly-chats/mock-server'
import { describe, expect, test } from 'vitest'
import { inboxesOf } from './inboxes.ts'

const mock = await createMockServer({ seed: 7 })

/** What API Fansly does not tell: the newest message of a chat, what a message answers, the unit of a price. */
const chatInCommon = (chat: Chat): unknown => ({ ...chat, lastMessage: undefined })
const messageInCommon = (message: Message): unknown => ({
  ...message,
  replyToId: undefined,
  attachments: message.attachments.map(({ media, ...attachment }) => ({
    ...attachment,
    media: media && { ...media, price: undefined },
  })),
})

describe('equal worlds make equal models', () => {
  const { apifansly, onlyfansapi } = inboxesOf(mock)

  test.for(['newest', 'oldest', 'unread'] as const)('of all chats, %s first', async (sort) => {
    const some = (await Array.fromAsync(apifansly.chats({ sort }))).map(chatInCommon)
    const others = (await Array.fromAsync(onlyfansapi.chats({ sort }))).map(chatInCommon)
    expect(some).toHaveLength(mock.world.chats.size)
    expect(some).toEqual(others)
  })

  test('of all messages of all chats', async () => {
    let count = 0
    for (const chatId of mock.world.chats.keys()) {
      const some = (await Array.fromAsync(apifansly.messages(chatId))).map(messageInCommon)
      const others = (await Array.fromAsync(onlyfansapi.messages(chatId))).map(messageInCommon)
      expect(some).toEqual(others)
      count += some.length
    }
    expect(count).toBe(mock.world.messages.size)
  })

  test('of all unread chats', async () => {
    const inCommon = async (inbox: Inbox): Promise<unknown[]> =>
      (await Array.fromAsync<UnreadChat>(inbox.unread()))
        .map(({ id, partner, unreadCount, lastUnreadMessageId }) =>
          [id, partner.id, unreadCount, lastUnreadMessageId].join(' '),
        )
        .toSorted()
    const some = await inCommon(apifansly)
    expect(some).toEqual(await inCommon(onlyfansapi))
    expect(some.length).toBeGreaterThan(1)
  })
})

describe.for(['apifansly', 'onlyfansapi'] as const)('an inbox of %s', (provider) => {
  test('tells what the world tells', async () => {
    const inbox: Inbox = inboxesOf(mock)[provider]
    const { world } = mock
    for await (const chat of inbox.chats()) {
      const { fan, unread, lastMessage } = world.conversation(chat.id) ?? {}
      expect(chat).toMatchObject({
        partner: { id: fan?.id, username: fan?.username, displayName: fan?.displayName ?? undefined },
        unreadCount: unread?.length,
        lastMessageId: lastMessage?.id,
        lastUnreadMessageId: unread?.at(-1)?.id,
      })
      expect(chat.partner.avatarUrl === undefined).toBe(fan?.avatar === null)
      const isTold = provider === 'onlyfansapi'
      expect(chat.lastMessage?.id).toBe(isTold ? lastMessage?.id : undefined)
      expect(chat.lastMessage?.text).toBe(isTold ? lastMessage?.content : undefined)
    }
    for (const [chatId, { fanId }] of world.chats)
      for await (const message of inbox.messages(chatId)) {
        const said = world.messages.get(message.id)
        expect(message).toMatchObject({
          chatId,
          senderId: said?.senderId,
          direction: said?.senderId === fanId ? 'incoming' : 'outgoing',
          text: said?.content,
          sentAt: new Date(said?.createdAt ?? 0),
          readAt: said?.readAt === null ? undefined : new Date(said?.readAt ?? 0),
          tip: said?.tipAmount ? new Money(said.tipAmount) : undefined,
        })
        expect(message.attachments.flatMap(({ media }) => media?.id ?? [])).toEqual(
          said?.bundleId === null ? said.mediaIds : [],
        )
      }
  })
})
