import { describe, expect, test } from 'vitest'
import { createApiFanslyClient, createOnlyFansApiClient } from '../index.ts'
import { createInbox, type Inbox } from '../inbox.ts'
import { fetchBy } from '../transport/fetch.fixture.ts'
import type { CallOptions } from '../transport/call-options.ts'
import { apiFansly, onlyFansApi, options, raw, type Sent } from './inbox.fixture.ts'

const message = { chatId: '9', id: '5' }
const chat = { partner: { id: '8' } }
const payload = { data: [], messages: [raw], messageInteractions: [], hasMore: false }

const shared: Readonly<Record<string, (inbox: Inbox, call: CallOptions) => Promise<unknown>>> = {
  chats: ({ chats }, call) => Array.fromAsync<unknown>(chats(call)),
  chat: (inbox, call) => inbox.chat('9', call),
  unread: ({ unread }, call) => Array.fromAsync<unknown>(unread(call)),
  messages: ({ messages }, call) => Array.fromAsync<unknown>(messages('9', call)),
  send: (inbox, call) => inbox.send('9', { text: 'Hello' }, call),
  delete: (inbox, call) => inbox.delete(message, call),
  react: (inbox, call) => inbox.react(message, 'heart', call),
  unreact: (inbox, call) => inbox.unreact(message, 'heart', call),
  typing: (inbox, call) => inbox.typing('9', call),
  disableReadReceipts: (inbox, call) => inbox.disableReadReceipts('9', call),
}

const special: typeof shared = {
  markRead: async (inbox, call) => inbox.can('markRead') && inbox.markRead(message, call),
  markUnread: async (inbox, call) => inbox.can('markUnread') && inbox.markUnread(message, call),
  markAllRead: async (inbox, call) => inbox.can('markAllRead') && inbox.markAllRead(call),
  mute: async (inbox, call) => inbox.can('mute') && inbox.mute(chat, call),
  unmute: async (inbox, call) => inbox.can('unmute') && inbox.unmute(chat, call),
  hide: async (inbox, call) => inbox.can('hide') && inbox.hide('9', call),
  enableReadReceipts: async (inbox, call) =>
    inbox.can('enableReadReceipts') && inbox.enableReadReceipts('9', call),
  addToVips: async (inbox, call) => inbox.can('addToVips') && inbox.addToVips(chat, call),
  removeFromVips: async (inbox, call) => inbox.can('removeFromVips') && inbox.removeFromVips(chat, call),
}

test.for(Object.entries({ ...shared, ...special }))('%s takes the options of a call', async ([verb, run]) => {
  const sent: Sent[] = []
  const able = [apiFansly(payload, sent), onlyFansApi(payload, sent)].filter(({ can }) =>
    Reflect.apply(can, undefined, [verb]),
  )
  expect(able).toHaveLength(Object.hasOwn(shared, verb) ? 2 : 1)
  const signal = AbortSignal.abort(new Error('enough'))
  for (const inbox of able) await expect(run(inbox, { signal })).rejects.toThrow('enough')
  expect(sent).toEqual([])
})

const needsOwnId = [
  ['apifansly', 'messages', ['messages', 'chats']],
  ['apifansly', 'send', ['chats']],
  ['onlyfansapi', 'messages', ['messages', 'chats']],
  ['onlyfansapi', 'chats', ['chats', 'chats']],
] as const

describe.for(needsOwnId)('the own id that %s needs for %s is looked up', ([provider, verb, paths]) => {
  const row = { groupId: '9', partnerAccountId: '8', partnerUsername: 'theo', unreadCount: 0 }
  const aggregationData = { groups: [{ id: '9', lastMessage: raw }] }
  const page = { data: [row], aggregationData, messages: [raw], hasMore: false }
  const answer = { data: provider === 'apifansly' ? { data: { response: page } } : page }

  async function call(lookUp: () => Promise<Response>, limits: CallOptions): Promise<void> {
    const sent: string[] = []
    const fetch = fetchBy(async ({ url }) => {
      const isLookUp = sent.push(new URL(url).pathname.split('/').at(-1) ?? '') >= paths.length
      return isLookUp ? lookUp() : Response.json(answer)
    })
    const client = { ...options, maxRetries: 2, fetch }
    const account = { account: 'fansly_1' }
    const inbox: Inbox =
      provider === 'apifansly'
        ? createInbox(createApiFanslyClient(client), account)
        : createInbox(createOnlyFansApiClient(client), account)
    await shared[verb]?.(inbox, limits).finally(() => expect(sent).toEqual(paths))
  }

  test('while nobody waits for it who has given up', async () => {
    const controller = new AbortController()
    const lookUp = (): Promise<Response> => {
      controller.abort(new Error('enough'))
      return new Promise(() => {})
    }
    await expect(call(lookUp, controller)).rejects.toThrow('enough')
  })

  test('within the limits of the call', async () => {
    const lookUp = async (): Promise<Response> => new Response('', { status: 503 })
    await expect(call(lookUp, { maxRetries: 0 })).rejects.toThrow('503')
  })
})

test('the own id is looked up in one page, whatever is requested ahead for the call', async () => {
  const sent: string[] = []
  const rows = [{ account_id: raw.senderId, groupId: '9' }]
  const fetch = fetchBy(async ({ url }) => {
    sent.push(url)
    return Response.json({ data: { data: rows, messages: [raw], hasMore: !url.includes('/messages') } })
  })
  const client = createOnlyFansApiClient({ ...options, fetch })
  const { messages } = createInbox(client, { account: 'fansly_acct_1' })
  expect(await Array.fromAsync(messages('9', { prefetch: true }))).toMatchObject([{ direction: 'outgoing' }])
  expect(sent).toHaveLength(2)
})
