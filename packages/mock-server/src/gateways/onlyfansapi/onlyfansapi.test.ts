import { describe, expect, test } from 'vitest'

import { createMockServer } from '../../mock-server.ts'

const mock = await createMockServer({ closed: true })
const conversations = mock.world.conversations()
const base = `${mock.url('onlyfansapi')}/api/fansly/fansly_acct_1/chats`
const [longest] = conversations.toSorted((one, other) => other.messages.length - one.messages.length)
const longId = longest?.chat.id ?? ''
const emptyId = conversations.find(({ messages }) => messages.length === 0)?.chat.id ?? ''

function get(path: string): Promise<Response> {
  return mock.fetch(base + path, { headers: { authorization: 'Bearer any' } })
}

/** The document vouches for the shape: an answer that breaks it would be a 500. */
async function ask<Data>(path: string): Promise<{ data: Data; _pagination?: object; _meta?: object }> {
  const response = await get(path)
  expect(response.headers.get('sl-violations')).toBeNull()
  expect(response.status).toBe(200)
  return (await response.json()) as { data: Data }
}

interface ChatList {
  data: { groupId: string; partnerAccountId: string }[]
  aggregationData: {
    accounts: { id: string; displayName: string | null; avatar?: object }[]
    groups: { id: string; lastMessage: { id: string } | null }[]
  }
  hasMore: boolean
}

interface Message {
  id: string
  senderId: string
  createdAt: number
  inReplyTo: string | null
  inReplyToRoot: string | null
  totalTipAmount: number
  attachments: { contentId: string; messageId: string }[]
  interactions: { userId: string; readAt: number }[]
}

interface MessageList {
  messages: Message[]
  accountMedia: { id: string; price: number; purchased: boolean }[]
  hasMore: boolean
}

async function chatIds(query: Record<string, string>, limit: number, offset = 0): Promise<string[]> {
  const page = new URLSearchParams({ ...query, limit: String(limit), offset: String(offset) })
  const { data } = await ask<ChatList>(`?${page}`)
  const ids = data.data.map(({ groupId }) => groupId)
  return data.hasMore ? [...ids, ...(await chatIds(query, limit, offset + limit))] : ids
}

async function messagesOf(chatId: string, limit: number, before?: string): Promise<Message[]> {
  const page = new URLSearchParams({ limit: String(limit), ...(before !== undefined && { before }) })
  const { data } = await ask<MessageList>(`/${chatId}/messages?${page}`)
  const last = data.messages.at(-1)
  return data.hasMore && last
    ? [...data.messages, ...(await messagesOf(chatId, limit, last.id))]
    : data.messages
}

/** The chats with fans whose username or display name has a text in it. */
function idsCalled(text: string): string[] {
  return conversations
    .filter(({ fan }) => `${fan.username}\n${fan.displayName ?? ''}`.toLowerCase().includes(text))
    .map(({ chat }) => chat.id)
}

describe('listChats', () => {
  test.each([1, 7, 20, 100])('visits each chat once, %i at a time', async (limit) => {
    expect(await chatIds({}, limit)).toEqual(conversations.map(({ chat }) => chat.id))
  })

  test('has 20 chats without a limit, from the first', async () => {
    const { data, _pagination, _meta } = await ask<ChatList>('')
    expect(data.data.map(({ groupId }) => groupId)).toEqual(
      conversations.slice(0, 20).map(({ chat }) => chat.id),
    )
    expect(data.hasMore).toBe(true)
    expect(_pagination).toEqual({ next_page: null })
    expect(_meta).toMatchObject({ _credits: { used: 1 }, _rate_limits: { limit_day: null } })
  })

  test('has nothing beyond the last', async () => {
    const { data } = await ask<ChatList>('?offset=45')
    expect(data).toMatchObject({ data: [], aggregationData: { accounts: [], groups: [] }, hasMore: false })
  })

  test('joins accounts and groups to its rows', async () => {
    const { data, aggregationData } = (await ask<ChatList>('?limit=100')).data
    expect(aggregationData.accounts.map(({ id }) => id)).toEqual(data.map((row) => row.partnerAccountId))
    expect(aggregationData.groups.map(({ id }) => id)).toEqual(data.map((row) => row.groupId))
    expect(aggregationData.groups.map(({ lastMessage }) => lastMessage?.id)).toEqual(
      conversations.map(({ lastMessage }) => lastMessage?.id),
    )
    expect(aggregationData.accounts.filter((account) => !('avatar' in account))).toHaveLength(2)
    expect(aggregationData.accounts.filter(({ displayName }) => displayName === null)).toHaveLength(1)
  })

  test.each(['newest', 'oldest', 'unread'] as const)('orders: %s', async (order) => {
    expect(await chatIds({ order }, 20)).toEqual(mock.world.conversations(order).map(({ chat }) => chat.id))
  })

  test('searches usernames and display names, not what was said', async () => {
    expect(await chatIds({ search: 'HERON' }, 7)).toEqual(idsCalled('heron'))
    expect(await chatIds({ search: 'greta' }, 7)).toEqual(idsCalled('greta'))
    expect(idsCalled('greta').length).toBeGreaterThan(0)
    expect(await chatIds({ search: 'livestream' }, 7)).toEqual([])
  })
})

describe('showChat', () => {
  test('shows every chat of the list, with both members', async () => {
    for (const { chat, fan, lastMessage } of conversations) {
      const { data } = await ask<{ id: string; users: { userId: string }[]; lastMessage: Message | null }>(
        `/${chat.id}`,
      )
      expect(data.id).toBe(chat.id)
      expect(data.users.map(({ userId }) => userId)).toEqual([fan.id, mock.world.creator.id])
      expect(data.lastMessage?.id).toBe(lastMessage?.id)
    }
  })

  test('shows an empty chat without settings and a last message', async () => {
    expect((await ask(`/${emptyId}`)).data).toMatchObject({ userSettings: null, lastMessage: null })
  })

  test.each(['', '/messages'])('of a chat that does not exist is the gateway’s 404: …%s', async (rest) => {
    const response = await get(`/1${rest}`)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ message: 'There is no such chat.' })
  })
})

describe('listChatMessages', () => {
  test.each([1, 7, 20, 100])('visits each message once, newest first, %i at a time', async (limit) => {
    const expected = longest?.messages.map(({ id }) => id).toReversed()
    expect((await messagesOf(longId, limit)).map(({ id }) => id)).toEqual(expected)
  })

  test('visits the messages of every chat', async () => {
    const lists = await Promise.all(conversations.map(({ chat }) => messagesOf(chat.id, 20)))
    expect(lists.map((list) => list.map(({ id }) => id).toReversed())).toEqual(
      conversations.map(({ messages }) => messages.map(({ id }) => id)),
    )
  })

  test('has 25 messages without a limit', async () => {
    const { data, _pagination } = await ask<MessageList>(`/${longId}/messages`)
    expect(data.messages).toHaveLength(25)
    expect(data.hasMore).toBe(true)
    expect(_pagination).toEqual({ next_page: null })
  })

  test('has those before an id, whether or not it is the id of a message', async () => {
    const { data } = await ask<MessageList>(`/${longId}/messages?before=1`)
    expect(data).toMatchObject({ messages: [], hasMore: false })
    const all = await ask<MessageList>(`/${longId}/messages?before=${'9'.repeat(19)}&limit=100`)
    expect(all.data.messages).toHaveLength(60)
  })

  test('refuses an empty cursor, which would begin anew for ever', async () => {
    expect((await get(`/${longId}/messages?before=`)).status).toBe(422)
  })

  test('joins media to what they are attached to, free and paid', async () => {
    const { messages, accountMedia } = (await ask<MessageList>(`/${longId}/messages?limit=100`)).data
    const attached = messages.flatMap(({ attachments }) => attachments.map(({ contentId }) => contentId))
    expect(accountMedia.map(({ id }) => id)).toEqual(attached)
    expect(attached.length).toBeGreaterThan(0)
    expect(accountMedia.some(({ price }) => price === 0)).toBe(true)
    expect(accountMedia.some(({ price }) => price > 0)).toBe(true)
  })

  test('has replies, tips and who read what', async () => {
    const messages = await messagesOf(longId, 100)
    const replies = messages.filter(({ inReplyTo }) => inReplyTo !== null)
    expect(replies.length).toBeGreaterThan(0)
    expect(replies.every(({ inReplyToRoot }) => messages.some(({ id }) => id === inReplyToRoot))).toBe(true)
    expect(messages.some(({ totalTipAmount }) => totalTipAmount >= 1000)).toBe(true)
    expect(messages.every(({ senderId, interactions }) => interactions[0]?.userId !== senderId)).toBe(true)
  })

  test('tells times in seconds, and 0 for what has not happened', async () => {
    const unread = conversations.find((conversation) => conversation.unread.length > 0)
    const [newest] = await messagesOf(unread?.chat.id ?? '', 100)
    expect(newest?.createdAt).toBe((unread?.lastMessage?.createdAt ?? 0) / 1000)
    expect(newest?.interactions[0]?.readAt).toBe(0)
  })
})
