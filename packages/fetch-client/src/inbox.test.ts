import { describe, expect, test } from 'vitest'
import { type Chat, createInbox, type Message, Money } from './inbox.ts'
import { createOnlyFansApiClient, isConfigurationError, isContractError } from './index.ts'
import { apiFansly, nativeId, onlyFansApi, options, raw, type Sent } from './inbox/inbox.fixture.ts'
import { fetchBy } from './transport/fetch.fixture.ts'

describe('a chat', () => {
  const row = {
    account_id: nativeId,
    groupId: '9',
    partnerAccountId: '8',
    partnerUsername: 'theo_late_shift',
    unreadCount: 0,
    lastMessageId: '0',
    lastUnreadMessageId: '',
    subscriptionTierId: null,
  }

  test('is there without what it refers to', async () => {
    const plain = { id: '9', partner: { id: '8', username: 'theo_late_shift' }, unreadCount: 0 }
    const account = { id: '8', displayName: '', avatar: null }
    for (const aggregationData of [
      undefined,
      {},
      { accounts: [null], groups: null },
      { accounts: [account] },
    ]) {
      const data = { data: [row], aggregationData, hasMore: false }
      expect(await Array.fromAsync(onlyFansApi(data).chats())).toEqual([plain])
      expect(await Array.fromAsync(apiFansly(data).chats())).toEqual([plain])
    }
  })

  test('has its partner and its last message', async () => {
    const account = {
      id: '8',
      username: 'theo_before',
      displayName: '0',
      avatar: {
        locations: ['8', '8-small'].map((name) => ({ location: `https://cdn.example.com/${name}` })),
      },
    }
    const groups = [{ id: '9', lastMessage: { ...raw, senderId: '8' } }]
    const rows = [
      { ...row, subscriptionTierId: '4' },
      { ...row, groupId: '10', partnerUsername: '' },
    ]
    const data = { data: rows, aggregationData: { accounts: [account], groups }, hasMore: false }
    const chats = await Array.fromAsync(onlyFansApi(data).chats())
    const partner = { displayName: '0', avatarUrl: 'https://cdn.example.com/8' }
    expect(chats).toMatchObject([
      {
        partner: { ...partner, username: 'theo_late_shift' },
        lastMessage: { chatId: '9', direction: 'incoming' },
        subscriptionTierId: '4',
      },
      { partner: { ...partner, username: 'theo_before' }, lastMessage: undefined },
    ])
  })

  test.for(['groupId', 'partnerAccountId', 'partnerUsername', 'unreadCount'])(
    'without %s is against the contract',
    async (field) => {
      const data = { data: [{ ...row, [field]: null }], hasMore: false }
      for (const inbox of [apiFansly(data), onlyFansApi(data)]) {
        const list: AsyncIterable<unknown> = inbox.chats()
        const error: unknown = await Array.fromAsync(list).catch((thrown: unknown) => thrown)
        expect(isContractError(error) && error.message).toContain(field)
      }
    },
  )
})

test('a list of chats ends where it is told to, and tells the own id', async () => {
  const row = { account_id: nativeId, partnerAccountId: '8', partnerUsername: 'theo', unreadCount: 0 }
  const data = ['1', '2', '3'].map((groupId) => ({ ...row, groupId }))
  const payload = { data, messages: [{ ...raw, senderId: nativeId }], hasMore: false }
  for (const inboxFor of [apiFansly, onlyFansApi]) {
    const sent: Sent[] = []
    const inbox = inboxFor(payload, sent, {})
    const chats: AsyncIterable<Chat> = inbox.chats({ maxItems: 2 })
    expect((await Array.fromAsync(chats)).map(({ id }) => id)).toEqual(['1', '2'])
    const messages: AsyncIterable<Message> = inbox.messages('1')
    expect((await Array.fromAsync(messages)).map(({ direction }) => direction)).toEqual(['outgoing'])
    expect(sent).toHaveLength(2)
  }
})

test("API Fansly's unread rows are grouped by chat", async () => {
  const messageInteractions = [
    { messageId: '9', groupId: '1', userId: '7' },
    { messageId: '21', groupId: '2', userId: '8' },
    { messageId: '30', groupId: '1', userId: '7' },
    { messageId: '10', groupId: '1', userId: '7' },
  ]
  const chats = await Array.fromAsync(apiFansly({ total: 4, messageInteractions }).unread())
  expect(chats).toEqual([
    { id: '1', partner: { id: '7' }, unreadCount: 3, lastUnreadMessageId: '30' },
    { id: '2', partner: { id: '8' }, unreadCount: 1, lastUnreadMessageId: '21' },
  ])
  expect(chats[0]?.raw).toEqual(messageInteractions.filter(({ groupId }) => groupId === '1'))
})

test("OnlyFansAPI's unread chats end at the first that is read, and cost no page more", async () => {
  const sent: Sent[] = []
  const row = { account_id: nativeId, partnerAccountId: '8', partnerUsername: 'theo' }
  const data = [2, 0].map((unreadCount, index) => ({ ...row, groupId: `${index + 1}`, unreadCount }))
  const chats = await Array.fromAsync(onlyFansApi({ data, hasMore: true }, sent).unread())
  expect(chats.map(({ id }) => id)).toEqual(['1'])
  expect(sent).toHaveLength(1)
})

test('many messages are acknowledged 25 at a time, chat by chat', async () => {
  const sent: Sent[] = []
  const messages = Array.from({ length: 60 }, (_, index) => ({
    chatId: String(index % 2),
    id: String(index),
  }))
  await onlyFansApi(null, sent).markRead([...messages, ...messages])
  expect(sent.map(([, path, body]) => [path.split('/').at(-3), body])).toEqual([
    [
      '0',
      {
        messageIds: messages
          .filter(({ chatId }) => chatId === '0')
          .slice(0, 25)
          .map(({ id }) => id),
        type: 2,
      },
    ],
    ['0', { messageIds: ['50', '52', '54', '56', '58'], type: 2 }],
    [
      '1',
      {
        messageIds: messages
          .filter(({ chatId }) => chatId === '1')
          .slice(0, 25)
          .map(({ id }) => id),
        type: 2,
      },
    ],
    ['1', { messageIds: ['51', '53', '55', '57', '59'], type: 2 }],
  ])
})

test('reactions go by their numbers, and only those there are', async () => {
  const sent: Sent[] = []
  await onlyFansApi({}, sent).react({ chatId: '9', id: '5' }, 'fire')
  expect(sent[0]?.[2]).toEqual({ type: 5 })
  // @ts-expect-error -- callers without types
  await expect(apiFansly({}).react({ chatId: '9', id: '5' }, 'fire')).rejects.toSatisfy(isConfigurationError)
})

test('pages are as long as they may be, and no longer than needed', async () => {
  const limits: unknown[] = []
  const client = createOnlyFansApiClient({
    ...options,
    fetch: fetchBy(async ({ url }) => {
      limits.push(new URL(url).searchParams.get('limit'))
      return Response.json({ data: { messages: [], data: [], hasMore: false } })
    }),
  })
  const inbox = createInbox(client, { account: 'fansly_acct_1', nativeId })
  for (const maxItems of [undefined, 2.5, 1000]) {
    await Array.fromAsync(inbox.chats({ maxItems }))
    await Array.fromAsync(inbox.messages('9', { maxItems }))
  }
  expect(limits).toEqual(['100', '100', '3', '3', '100', '100'])
})

test('a cursor is a text with either gateway, and leads on', async () => {
  const offsets: unknown[] = []
  const row = { account_id: nativeId, partnerAccountId: '8', partnerUsername: 'theo', unreadCount: 0 }
  const client = createOnlyFansApiClient({
    ...options,
    fetch: fetchBy(async ({ url }) => {
      offsets.push(new URL(url).searchParams.get('offset'))
      return Response.json({ data: { data: [{ ...row, groupId: `${offsets.length}` }], hasMore: true } })
    }),
  })
  const { chats } = createInbox(client, { account: 'fansly_acct_1' })
  const { value: first } = await chats().pages().next()
  const cursor = first?.cursor
  expect(cursor).toBe('1')
  await chats({ cursor }).pages().next()
  expect(offsets).toEqual([null, '1'])
})

test('a price has a unit with OnlyFansAPI only', async () => {
  const attachments = [{ contentType: 1, contentId: '6' }]
  const payload = { messages: [{ ...raw, attachments }], accountMedia: [{ id: '6', price: 5000 }] }
  const prices: unknown[] = []
  for (const inbox of [apiFansly(payload), onlyFansApi(payload)]) {
    const messages: AsyncIterable<Message> = inbox.messages('9')
    for await (const message of messages) prices.push(message.attachments[0]?.media?.price)
  }
  expect(prices).toEqual([undefined, new Money(5000)])
})

test('a verb takes its own arguments only: `map` gives more', async () => {
  const limits: unknown[] = []
  const fetch = fetchBy(async ({ url }) => {
    limits.push(new URL(url).searchParams.get('limit'))
    return Response.json({ data: { data: [], hasMore: false } })
  })
  const { chats } = createInbox(createOnlyFansApiClient({ ...options, fetch }), { account: 'fansly_acct_1' })
  const sorts = [{ sort: 'newest' }, { sort: 'unread' }] as const
  for (const list of sorts.map(chats)) await Array.fromAsync(list)
  expect(limits).toEqual(['100', '100'])
})

test.for(['YWZ0ZXI', '-5', '1.5', 'Infinity', '9007199254740993'])(
  '%s is no cursor, and refused before it costs anything',
  (cursor) => {
    const sent: Sent[] = []
    expect(() => onlyFansApi({}, sent).chats({ cursor })).toThrow(/cursor/)
    expect(sent).toEqual([])
  },
)

test.for([null, undefined, {}, [null]])('%j is no message to mark', async (message) => {
  const sent: Sent[] = []
  const { markRead } = onlyFansApi({}, sent)
  const call: Promise<unknown> = Reflect.apply(markRead, undefined, [message])
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  expect(isConfigurationError(error) && error.message).toContain('"chat_id" must be an id')
  expect(sent).toEqual([])
})

test('a last message that API Fansly does not document breaks no list', async () => {
  const row = { groupId: '9', partnerAccountId: '8', partnerUsername: 'theo', unreadCount: 0 }
  const data = { data: [row], aggregationData: { groups: [{ id: '9', lastMessage: { id: '5' } }] } }
  const [chat] = await Array.fromAsync(apiFansly(data).chats())
  expect(chat).toMatchObject({ id: '9', lastMessage: undefined })
})
