import { describe, expect, test } from 'vitest'
import { createInbox, type Inbox, Money } from './inbox.ts'
import {
  createApiFanslyClient,
  createOnlyFansApiClient,
  isConfigurationError,
  isContractError,
  isDeliveryUnknownError,
} from './index.ts'

const nativeId = '734120958846189568'
const options = { apiKey: 'key-of-the-test', maxRetries: 0, rateLimiter: false } as const

/** What was sent: method, path and body. */
type Sent = [method: string, path: string, body: unknown]

function apiFansly(response: object, sent: Sent[] = []): Inbox<'apifansly'> {
  const body = {
    statusCode: 200,
    message: 'Success',
    data: { status_code: 200, data: { success: true, response } },
  }
  return createInbox(createApiFanslyClient({ ...options, fetch: answering(body, sent) }), {
    account: 'fansly_1',
    nativeId,
  })
}

function onlyFansApi(data: unknown, sent: Sent[] = []): Inbox<'onlyfansapi'> {
  const client = createOnlyFansApiClient({ ...options, fetch: answering({ data }, sent) })
  return createInbox(client, { account: 'fansly_acct_1', nativeId })
}

function answering(body: object, sent: Sent[]): (request: Request) => Promise<Response> {
  return async (request) => {
    const text = await request.text()
    sent.push([request.method, new URL(request.url).pathname, text && JSON.parse(text)])
    return Response.json(body)
  }
}

const raw = { id: '921884730615373824', senderId: nativeId, content: 'Hello', createdAt: 1_792_002_188.317 }

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
      displayName: '0',
      avatar: { locations: [{ location: 'https://cdn.example.com/8' }] },
    }
    const groups = [{ id: '9', lastMessage: { ...raw, senderId: '8' } }]
    const data = { data: [row], aggregationData: { accounts: [account], groups }, hasMore: false }
    const [chat] = await Array.fromAsync(onlyFansApi(data).chats())
    expect(chat).toMatchObject({
      partner: { displayName: '0', avatarUrl: 'https://cdn.example.com/8' },
      lastMessage: { chatId: '9', direction: 'incoming' },
    })
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

test("API Fansly's unread rows are grouped by chat", async () => {
  const messageInteractions = [
    { messageId: '30', groupId: '1', userId: '7' },
    { messageId: '21', groupId: '2', userId: '8' },
    { messageId: '9', groupId: '1', userId: '7' },
  ]
  const chats = await Array.fromAsync(apiFansly({ total: 3, messageInteractions }).unread())
  expect(chats).toEqual([
    { id: '1', partner: { id: '7' }, unreadCount: 2, lastUnreadMessageId: '30' },
    { id: '2', partner: { id: '8' }, unreadCount: 1, lastUnreadMessageId: '21' },
  ])
  expect(chats[0]?.raw).toEqual([messageInteractions[0], messageInteractions[2]])
})

describe('a message to send', () => {
  test('is put into the words of API Fansly', async () => {
    const sent: Sent[] = []
    const inbox = apiFansly({ id: '5', content: null }, sent)
    const message = await inbox.send('9', {
      text: 'The whole set',
      mediaIds: ['6', { mediaId: '7', previewId: '8' }],
      price: Money.ofDollars(24.99),
      access: 'subscription',
      subscriptionTierId: '4',
    })
    expect(sent).toEqual([
      [
        'POST',
        '/api/fansly/fansly_1/chats/9/messages',
        {
          content: 'The whole set',
          mediaIds: ['6', { mediaId: '7', previewId: '8' }],
          price: 24.99,
          access_type: ['ppv', 'subscription'],
          subscriptionTierId: '4',
        },
      ],
    ])
    expect(message).toMatchObject({ id: '5', chatId: '9', senderId: nativeId, direction: 'outgoing' })
    expect(message.raw).toEqual({ id: '5', content: null })
  })

  test('is put into the words of OnlyFansAPI', async () => {
    const sent: Sent[] = []
    const message = await onlyFansApi(raw, sent).send('9', {
      text: 'Hello',
      mediaIds: ['fansly_media_1'],
      replyToId: '3',
    })
    expect(sent[0]?.[2]).toEqual({ text: 'Hello', mediaFiles: ['fansly_media_1'], replyToMessageId: '3' })
    expect(message).toMatchObject({ id: raw.id, direction: 'outgoing' })
  })

  test('that a gateway cannot send is not sent', async () => {
    const sent: Sent[] = []
    const message = { text: 'Hello', price: Money.ofDollars(5), replyToId: '3' }
    for (const inbox of [apiFansly({ id: '5' }, sent), onlyFansApi(raw, sent)])
      // @ts-expect-error -- callers without types
      await expect(inbox.send('9', message)).rejects.toSatisfy(isConfigurationError)
    expect(sent).toEqual([])
  })

  test('whose price is none is not sent: its media would go out for free', async () => {
    const sent: Sent[] = []
    const prices = [
      5,
      null,
      '5',
      Money.ofDollars(Number.NaN),
      Money.ofDollars(Infinity),
      new Money(0),
      new Money(-5),
    ]
    for (const price of prices)
      await expect(
        // @ts-expect-error -- callers without types
        apiFansly({ id: '5' }, sent).send('9', { text: 'Hello', mediaIds: ['6'], price }),
      ).rejects.toSatisfy(isConfigurationError)
    expect(sent).toEqual([])
  })

  test('is what the answer tells, or else what was sent', async () => {
    const odd = { ...raw, content: null, createdAt: 0 }
    for (const inbox of [apiFansly({ ...odd, senderId: '' }), onlyFansApi(odd)]) {
      const { text, direction, sentAt } = await inbox.send('9', { text: 'Hello' })
      expect([text, direction]).toEqual(['Hello', 'outgoing'])
      expect(sentAt.getTime()).toBeGreaterThan(Date.UTC(2026))
    }
    const numbered = await onlyFansApi({ ...raw, senderId: 5 }).send('9', { text: 'Hello' })
    expect(numbered).toMatchObject({ senderId: '5', direction: 'outgoing' })
  })

  test('whose answer has no id may have arrived', async () => {
    for (const inbox of [apiFansly({ content: 'Hello' }), onlyFansApi({ ...raw, id: '0' })])
      await expect(inbox.send('9', { text: 'Hello' })).rejects.toSatisfy(isDeliveryUnknownError)
  })
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
    fetch: async ({ url }) => {
      limits.push(new URL(url).searchParams.get('limit'))
      return Response.json({ data: { messages: [], data: [], hasMore: false } })
    },
  })
  const inbox = createInbox(client, { account: 'fansly_acct_1', nativeId })
  for (const maxItems of [undefined, 3, 1000]) {
    await Array.fromAsync(inbox.chats({ maxItems }))
    await Array.fromAsync(inbox.messages('9', { maxItems }))
  }
  expect(limits).toEqual(['100', '100', '3', '3', '100', '100'])
})

test('a cursor of the other gateway is refused before it costs anything', () => {
  const sent: Sent[] = []
  expect(() => onlyFansApi({}, sent).chats({ cursor: 'YWZ0ZXI' })).toThrow(/cursor/)
  expect(sent).toEqual([])
})
