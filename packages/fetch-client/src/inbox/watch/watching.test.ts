import { expect, test } from 'vitest'
import { createOnlyFansApiClient, isConfigurationError } from '../../index.ts'
import { createInbox, type Inbox, type WatchOptions } from '../../inbox.ts'
import { fetchBy } from '../../transport/fetch.fixture.ts'

const nativeId = '734120958846189568'
const empty = { data: [], messages: [], hasMore: false }

function inboxOf(answer: (url: URL) => Response): Inbox<'onlyfansapi'> {
  const fetch = fetchBy(({ url }) => answer(new URL(url)))
  const client = createOnlyFansApiClient({ apiKey: 'key-of-the-test', rateLimiter: false, fetch })
  return createInbox(client, { account: 'fansly_acct_1', nativeId })
}

const often = { leastIntervalMs: 1, mostIntervalMs: 1 } as const

test.for(['1, 1', 'none', '-100', 'Infinity', 'NaN', ''])(
  'goes on where the gateway tells its credits as %j',
  async (used) => {
    const controller = new AbortController()
    let requests = 0
    const inbox = inboxOf(() => {
      if (++requests === 3) controller.abort()
      return Response.json({ data: empty }, { headers: { 'x-ofapi-credits-used': used } })
    })
    const watch = inbox.watch({ ...often, signal: controller.signal, creditsPerHour: 40 })
    expect(await Array.fromAsync(watch)).toEqual([])
    expect(requests).toBe(3)
  },
)

test('is where it was told to go on from, and looks at 25 chats at a time', async () => {
  const controller = new AbortController()
  const from = { version: 1, mark: '0', floor: '0', chats: {} } as const
  const limits: unknown[] = []
  const inbox = inboxOf(({ searchParams }) => {
    limits.push(searchParams.get('limit'))
    controller.abort()
    return Response.json({ data: empty })
  })
  const watch = inbox.watch({ signal: controller.signal, from })
  expect(watch.position).toEqual(from)
  await Array.fromAsync(watch)
  expect(watch.position).toEqual(from)
  expect(limits).toEqual(['25'])
})

test.for<unknown>([
  null,
  '',
  [],
  { version: 1, mark: '0', floor: '0', chats: { 1: { since: '0', seen: null, unreadCount: 0 } } },
])('refuses to go on from %j', async (position) => {
  const from: WatchOptions['from'] = JSON.parse(JSON.stringify(position))
  const watch = inboxOf(() => Response.json({ data: empty })).watch({ from })
  await expect(Array.fromAsync(watch)).rejects.toSatisfy(isConfigurationError)
})

test('tells each message to one of two who iterate the same watch', async () => {
  const controller = new AbortController()
  let last = 10
  let looks = 0
  const inbox = inboxOf(({ pathname }) => {
    const ids = Array.from({ length: last - 9 }, (_, index) => String(last - index))
    const messages = ids.map((id) => ({ id, senderId: '2', content: 'Hello', createdAt: Number(id) }))
    const chat = { groupId: '1', partnerAccountId: '2', partnerUsername: 'theo', unreadCount: 0 }
    const data = [{ ...chat, lastMessageId: String(last) }]
    if (!pathname.endsWith('/messages') && ++looks > 2 && last < 30) last++
    if (looks > 60) controller.abort()
    return Response.json({ data: { messages, data, hasMore: false } })
  })
  const watch = inbox.watch({ ...often, signal: controller.signal })
  const both = await Promise.all([Array.fromAsync(watch), Array.fromAsync(watch)])
  const told = both.flat().flatMap((event) => (event.type === 'message' ? [Number(event.message.id)] : []))
  expect(told.toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 11),
  )
})
