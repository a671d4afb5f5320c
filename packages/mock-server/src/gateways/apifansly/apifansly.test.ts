import { describe, expect, test } from 'vitest'

import { createMockServer } from '../../mock-server.ts'

const mock = await createMockServer({ closed: true })
const conversations = mock.world.conversations()
const base = `${mock.url('apifansly')}/fansly_1/chats`

interface ChatRow {
  account_id: string
  groupId: string
  partnerAccountId: string
  unreadCount: number
  lastUnreadMessageId: string | null
}

interface Page {
  statusCode: number
  message: string
  timestamp: string
  data: {
    nextCursor?: string | null
    data: {
      nextCursor?: string | null
      response: {
        data: ChatRow[]
        aggregationData: { accounts: { id: string; displayName: string | null; avatar?: object }[] }
        total: number
        messageInteractions: { messageId: string; groupId: string; userId: string; attachments: string[] }[]
      }
    }
  }
}

async function ask(path: string): Promise<Page> {
  const response = await mock.fetch(base + path, { headers: { 'x-api-key': 'any' } })
  expect(response.headers.get('sl-violations')).toBeNull()
  expect(response.status).toBe(200)
  // The document vouches for the shape: an answer that breaks it would be a 500.
  return (await response.json()) as Page
}

/** Every page of a list, by the cursors it gives. */
async function pages(path: string, query: Record<string, string> = {}): Promise<Page[]> {
  const page = await ask(`${path}?${new URLSearchParams(query)}`)
  const cursor = page.data.nextCursor ?? page.data.data.nextCursor
  return cursor ? [page, ...(await pages(path, { ...query, cursor }))] : [page]
}

async function chatIds(query: Record<string, string>): Promise<string[]> {
  return (await pages('', query)).flatMap(({ data }) => data.data.response.data.map(({ groupId }) => groupId))
}

function idsWhere(holds: (conversation: (typeof conversations)[number]) => boolean): string[] {
  return conversations.filter(holds).map(({ chat }) => chat.id)
}

describe('listChats', () => {
  test('visits each chat once, 20 at a time, the cursor outside until it is null', async () => {
    const all = await pages('')
    expect(all.map(({ data }) => data.data.response.data.length)).toEqual([20, 20, 5])
    expect(all.at(-1)?.data).toHaveProperty('nextCursor', null)
    expect(all[0]?.data.data).not.toHaveProperty('nextCursor')
    expect(await chatIds({})).toEqual(conversations.map(({ chat }) => chat.id))
  })

  test('wears three layers', async () => {
    expect(await ask('')).toMatchObject({
      statusCode: 200,
      message: 'Success',
      timestamp: '2026-10-15T12:00:00.000Z',
      data: { status_code: 200, data: { success: true } },
    })
  })

  test('has the account of each row, as the world has it', async () => {
    const { data, aggregationData } = (await ask('')).data.data.response
    expect(aggregationData.accounts.map(({ id }) => id)).toEqual(data.map((row) => row.partnerAccountId))
    for (const account of aggregationData.accounts) {
      const fan = mock.world.fans.get(account.id)
      expect(account.displayName).toBe(fan?.displayName)
      expect('avatar' in account).toBe(fan?.avatar !== null)
    }
  })

  test('tells how much is unread', async () => {
    const rows = (await pages('')).flatMap(({ data }) => data.data.response.data)
    expect(
      rows.map(({ account_id, unreadCount, lastUnreadMessageId }) => [
        account_id,
        unreadCount,
        lastUnreadMessageId,
      ]),
    ).toEqual(
      conversations.map(({ unread }) => [mock.world.creator.id, unread.length, unread.at(-1)?.id ?? null]),
    )
  })

  test.each(['newest', 'oldest', 'unread'] as const)('sorts: %s', async (sort) => {
    expect(await chatIds({ sort })).toEqual(mock.world.conversations(sort).map(({ chat }) => chat.id))
  })

  test('filters by kind of fan', async () => {
    expect(await chatIds({ filter: 'all' })).toHaveLength(45)
    expect(await chatIds({ filter: 'vips' })).toEqual(idsWhere(({ fan }) => fan.isVip))
    expect(await chatIds({ filter: 'followers' })).toEqual(idsWhere(({ fan }) => fan.isFollower))
    expect(await chatIds({ filter: 'subscribers' })).toEqual(
      idsWhere(({ fan }) => fan.subscriptionTierId !== null),
    )
  })

  test('filters by tier', async () => {
    const tier =
      conversations.find(({ fan }) => fan.subscriptionTierId !== null)?.fan.subscriptionTierId ?? ''
    const ids = idsWhere(({ fan }) => fan.subscriptionTierId === tier)
    expect(await chatIds({ subscriptionTierId: tier })).toEqual(ids)
    expect(await chatIds({ subscriptionTierId: '1' })).toEqual([])
  })

  test('searches usernames and what was said, in upper or lower case', async () => {
    const { username } = conversations[7]?.fan ?? { username: '' }
    expect(await chatIds({ search: username.toUpperCase() })).toEqual(
      idsWhere(({ fan }) => fan.username === username),
    )
    expect(await chatIds({ search: 'LIVESTREAM' })).toEqual(
      idsWhere(({ messages }) => messages.some(({ content }) => content.includes('livestream'))),
    )
    expect(await chatIds({ search: 'no such text' })).toEqual([])
  })

  test('refuses a cursor that it did not give, in the gateway’s shape', async () => {
    const response = await mock.fetch(`${base}?cursor=914370258816630784`, {
      headers: { 'x-api-key': 'any' },
    })
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toMatchObject({ statusCode: 400, data: null })
  })
})

describe('listUnreadChats', () => {
  const unread = conversations.flatMap((conversation) => conversation.unread.map(({ id }) => id))

  test('visits each unread message once, newest first, the cursor inside until it is null', async () => {
    const all = await pages('/unread')
    expect(all.length).toBeGreaterThan(1)
    const ids = all.flatMap(({ data }) =>
      data.data.response.messageInteractions.map(({ messageId }) => messageId),
    )
    expect(ids).toEqual(unread.toSorted().toReversed())
    expect(all.map(({ data }) => data.data.response.total)).toEqual(all.map(() => unread.length))
    const [first] = all
    expect(first?.data.data.nextCursor).toBe(first?.data.data.response.messageInteractions.at(-1)?.messageId)
    expect(all.at(-1)?.data.data).toHaveProperty('nextCursor', null)
    expect(first?.data).not.toHaveProperty('nextCursor')
  })

  test('names the other person of each message', async () => {
    for (const row of (await ask('/unread')).data.data.response.messageInteractions) {
      expect(mock.world.chats.get(row.groupId)?.fanId).toBe(row.userId)
    }
  })

  test('tells in seconds when a message was delivered, and null where it was not', async () => {
    const row = async (): Promise<object | undefined> =>
      (await ask('/unread')).data.data.response.messageInteractions[0]
    const newest = mock.world.messages.get(mock.world.unreadMessages()[0]?.id ?? '')
    expect(await row()).toMatchObject({ deliveredAt: (newest?.deliveredAt ?? 0) / 1000, readAt: null })
    const { id } = mock.world.receive({ chatId: newest?.chatId ?? '', text: 'New' })
    expect(await row()).toMatchObject({ messageId: id, deliveredAt: null, readAt: null })
    mock.world.deleteMessage(id)
  })

  test('refuses a cursor that is no id', async () => {
    const response = await mock.fetch(`${base}/unread?cursor=next`, { headers: { 'x-api-key': 'any' } })
    expect(response.status).toBe(400)
  })
})

test('any account id will do', async () => {
  const response = await mock.fetch(`${mock.url('apifansly')}/whoever/chats`, {
    headers: { 'x-api-key': 'any' },
  })
  expect(response.status).toBe(200)
})
