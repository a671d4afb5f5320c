import { createMockServer } from '@fansly-chats/mock-server'
import { expect, test } from 'vitest'
import { readDigest } from './digest.ts'
import { openInbox } from './open-inbox.ts'

test.for(['apifansly', 'onlyfansapi'] as const)('%s: a digest tells what is unread', async (provider) => {
  await using mock = await createMockServer({ port: 0 })
  const { world } = mock
  for (const { chat } of [...world.conversations()].slice(0, 3)) {
    world.receive({ chatId: chat.id, text: 'For your coffee', tip: 5000 })
    world.send({ chatId: chat.id, text: 'Wait a minute' })
    world.receive({ chatId: chat.id, text: 'And a cake', tip: 7500 })
  }
  const inbox = openInbox({
    FANSLY_ACCOUNT: provider === 'apifansly' ? 'fansly_1' : 'fansly_acct_1',
    [`${provider.toUpperCase()}_API_KEY`]: 'any',
    GATEWAY_URL: mock.url(provider),
  })

  const unread = [...world.conversations()].filter((conversation) => conversation.unread.length > 0)
  const digest = await readDigest(inbox, 100)
  expect(digest).toEqual({
    unreadCount: world.unreadCount,
    moreFans: 0,
    fans: unread.map(({ fan, unread: messages }) => ({
      name: fan.displayName ?? fan.username,
      unreadCount: messages.length,
      last: expect.objectContaining({
        text: messages.at(-1)?.content,
        sentAt: new Date(messages.at(-1)?.createdAt ?? 0),
      }),
      tips: { thousandths: messages.reduce((sum, { tipAmount }) => sum + tipAmount, 0) },
    })),
  })
  expect(digest.fans[0]?.tips.format()).toBe('$12.50')

  const before = mock.journal.requests().length
  const { fans, moreFans } = await readDigest(inbox, 5)
  expect([fans.length, moreFans]).toEqual([5, unread.length - 5])
  expect(mock.journal.requests().length - before).toBe(6)
  mock.journal.verify()
})

test('what comes while it is read is left to the next one', async () => {
  let afterChats = (): void => {}
  await using mock = await createMockServer({
    port: 0,
    onRequest: ({ operationId }) => {
      if (operationId === 'listChats') afterChats()
    },
  })
  const { world } = mock
  world.markAllAsRead()
  const [newest] = world.conversations()
  const chatId = newest?.chat.id ?? ''
  world.receive({ chatId, text: 'For your coffee', tip: 5000 })
  world.receive({ chatId, text: 'And a cake', tip: 7500 })
  afterChats = () => void world.receive({ chatId, text: 'Are you there?', tip: 1000 })
  const inbox = openInbox({
    FANSLY_ACCOUNT: 'fansly_1',
    APIFANSLY_API_KEY: 'any',
    GATEWAY_URL: mock.url('apifansly'),
  })
  const { fans } = await readDigest(inbox, 5)
  expect(fans).toMatchObject([
    { unreadCount: 2, last: { text: 'And a cake' }, tips: { thousandths: 12_500 } },
  ])
})

test('nothing unread is one request', async () => {
  await using mock = await createMockServer({ port: 0 })
  mock.world.markAllAsRead()
  const inbox = openInbox({
    FANSLY_ACCOUNT: 'fansly_1',
    APIFANSLY_API_KEY: 'any',
    GATEWAY_URL: mock.url('apifansly'),
  })
  expect(await readDigest(inbox, 5)).toEqual({ unreadCount: 0, fans: [], moreFans: 0 })
  expect(mock.journal.requests()).toHaveLength(1)
})
