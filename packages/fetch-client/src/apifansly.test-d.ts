import type { Chat, ChatList, MessageInteraction } from '@fansly-chats/generated-types/apifansly'
import { describe, expectTypeOf, test } from 'vitest'
import { createApiFanslyClient, type Page, type Paginator } from './apifansly.ts'

const client = createApiFanslyClient({ apiKey: 'k' })
const account = 'fansly_1'

test('a key is required', () => {
  // @ts-expect-error -- without a key nothing works
  createApiFanslyClient({})
  // @ts-expect-error -- a key read from the environment may be missing
  createApiFanslyClient({ apiKey: undefined })
})

describe('operations', () => {
  test('give items and pages by name', () => {
    expectTypeOf(client.chats.list({ account })).toEqualTypeOf<Paginator<Chat, ChatList>>()
    expectTypeOf(client.chats.list({ account }).pages().next).returns.resolves.toExtend<
      IteratorResult<Page<Chat, ChatList>, void>
    >()
    expectTypeOf(client.chats.unread({ account })).toExtend<AsyncIterable<MessageInteraction>>()
  })

  test('give a cursor that the options take', () => {
    expectTypeOf<Page<Chat, ChatList>['cursor']>().toEqualTypeOf<string | undefined>()
    client.chats.list({ account, cursor: 'c2' })
    client.chats.list({ account, cursor: 914 })
    client.chats.list({ account, cursor: undefined, signal: undefined })
  })

  test('take what the specification names, and nothing else', () => {
    client.chats.list({
      account,
      filter: 'vips',
      sort: 'unread',
      search: 'vinyl',
      signal: AbortSignal.timeout(1000),
    })
    // @ts-expect-error -- an account is required
    client.chats.list({})
    // @ts-expect-error -- sideways is no order
    client.chats.list({ account, sort: 'sideways' })
    // @ts-expect-error -- the gateway has no limit
    client.chats.list({ account, limit: 5 })
    // @ts-expect-error -- ids are strings
    client.chats.list({ account: 1 })
  })

  test('that the gateway lacks are not there', () => {
    expectTypeOf(client.chats).not.toHaveProperty('show')
    expectTypeOf(client).not.toHaveProperty('messages')
  })
})

describe('verbs', () => {
  test('give data or error', async () => {
    const { data, error, response } = await client.GET('/{account_id}/chats', {
      params: { path: { account_id: account } },
    })
    expectTypeOf(response).toEqualTypeOf<Response>()
    if (data === undefined) expectTypeOf(error).not.toEqualTypeOf<undefined>()
    else
      expectTypeOf(data.data.data.response.data)
        .items.toHaveProperty('partnerUsername')
        .toEqualTypeOf<string>()
  })

  test('take only paths and parameters of the specification', () => {
    // @ts-expect-error -- the account in the path is required
    void client.GET('/{account_id}/chats')
    const path = { account_id: account }
    // @ts-expect-error -- vip is no filter
    void client.GET('/{account_id}/chats', { params: { path, query: { filter: 'vip' } } })
  })
})
