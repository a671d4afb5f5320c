import type {
  Chat,
  ChatDetails,
  ChatList,
  ChatMessage,
  ChatMessageList,
} from '@fansly-chats/generated-types/onlyfansapi'
import { describe, expectTypeOf, test } from 'vitest'
import { createOnlyFansApiClient, type Page, type Paginator } from './onlyfansapi.ts'

const client = createOnlyFansApiClient({ apiKey: 'ofapi_k' })
const account = 'fansly_acct_1'
const chatId = '918745203360276480'

describe('operations', () => {
  test('give items and pages by name', () => {
    expectTypeOf(client.chats.list({ account })).toEqualTypeOf<Paginator<Chat, ChatList, number>>()
    expectTypeOf(client.messages.list({ account, chatId })).toEqualTypeOf<
      Paginator<ChatMessage, ChatMessageList>
    >()
    expectTypeOf(client.chats.show({ account, chatId })).resolves.toEqualTypeOf<ChatDetails>()
  })

  test('give a cursor that the options take', () => {
    expectTypeOf<Page<Chat, ChatList, number>['cursor']>().toEqualTypeOf<number | undefined>()
    client.chats.list({ account, offset: 40 })
    client.chats.list({ account, offset: undefined, limit: undefined })
    client.messages.list({ account, chatId, before: '918197866982297600' })
  })

  test('take what the specification names, and nothing else', () => {
    client.chats.list({ account, limit: 100, order: 'oldest', search: 'vinyl' })
    // @ts-expect-error -- limit is an integer here, though the gateway documents a string
    client.chats.list({ account, limit: '100' })
    // @ts-expect-error -- filters are the other gateway's
    client.chats.list({ account, filter: 'vips' })
    // @ts-expect-error -- a chat is required
    client.messages.list({ account })
    // @ts-expect-error -- ids are strings: as a number this one loses digits
    void client.chats.show({ account, chatId: 918_745_203 })
  })

  test('that the gateway lacks are not there', () => {
    expectTypeOf(client.chats).not.toHaveProperty('unread')
  })
})

test('verbs give the whole body', async () => {
  const { data } = await client.GET('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', {
    params: { path: { fanslyAccount: account, chat_id: chatId }, query: { limit: 5 } },
  })
  expectTypeOf(data?._meta._credits.balance).toEqualTypeOf<number | undefined>()
  expectTypeOf(data?.data.messages).toEqualTypeOf<ChatMessage[] | undefined>()
})
