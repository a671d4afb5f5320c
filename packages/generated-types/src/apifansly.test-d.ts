import { describe, expectTypeOf, test } from 'vitest'
import type {
  Account,
  Chat,
  ChatList,
  ErrorEnvelope,
  ListChatsPath,
  ListChatsQuery,
  ListChatsResponse,
  ListUnreadChatsQuery,
  ListUnreadChatsResponse,
  MessageInteraction,
  operations,
  paths,
} from './apifansly.ts'

describe('Chat', () => {
  test('ids are strings, never numbers', () => {
    expectTypeOf<Chat['groupId']>().toEqualTypeOf<string>()
    expectTypeOf<Chat['partnerAccountId']>().toEqualTypeOf<string>()
    expectTypeOf<Chat['account_id']>().toEqualTypeOf<string>()
  })

  test('what a chat may lack is null', () => {
    expectTypeOf<Chat['lastMessageId']>().toEqualTypeOf<string | null>()
    expectTypeOf<Chat['lastUnreadMessageId']>().toEqualTypeOf<string | null>()
    expectTypeOf<Chat['subscriptionTierId']>().toEqualTypeOf<string | null>()
  })
})

test('an account may have no name to show and no avatar', () => {
  expectTypeOf<Account['displayName']>().toEqualTypeOf<string | null | undefined>()
  expectTypeOf<Account>().toHaveProperty('avatar').toExtend<{ id: string } | null | undefined>()
})

test('times of unread messages are what either source shows', () => {
  expectTypeOf<MessageInteraction['deliveredAt']>().toEqualTypeOf<number | string | null>()
  expectTypeOf<MessageInteraction['readAt']>().toEqualTypeOf<number | string | null>()
  expectTypeOf<MessageInteraction['deletedAt']>().toEqualTypeOf<number | string | null>()
})

test('the cursor is typed in both of its places', () => {
  expectTypeOf<ListChatsResponse['data']['nextCursor']>().toEqualTypeOf<string | number | null | undefined>()
  expectTypeOf<ListChatsResponse['data']['data']['nextCursor']>().toEqualTypeOf<
    string | number | null | undefined
  >()
  expectTypeOf<ListUnreadChatsResponse['data']['nextCursor']>().toEqualTypeOf<string | null | undefined>()
  expectTypeOf<ListUnreadChatsResponse['data']['data']['nextCursor']>().toEqualTypeOf<
    string | null | undefined
  >()
})

test('the payload is where the envelope has it', () => {
  expectTypeOf<ListChatsResponse['data']['data']['response']>().toEqualTypeOf<ChatList>()
  expectTypeOf<ErrorEnvelope['data']>().toEqualTypeOf<null>()
})

describe('queries', () => {
  test('take the documented words only', () => {
    expectTypeOf<ListChatsQuery['filter']>().toEqualTypeOf<
      'all' | 'vips' | 'followers' | 'subscribers' | undefined
    >()
    expectTypeOf<ListChatsQuery['sort']>().toEqualTypeOf<'newest' | 'oldest' | 'unread' | undefined>()
  })

  test('are optional as a whole and in every part', () => {
    expectTypeOf<Record<string, never>>().toExtend<ListChatsQuery>()
    expectTypeOf<Record<string, never>>().toExtend<ListUnreadChatsQuery>()
  })

  test('have no limit, since the gateway has none', () => {
    expectTypeOf<ListChatsQuery>().not.toHaveProperty('limit')
  })

  test('the account in the path is required', () => {
    expectTypeOf<ListChatsPath>().toEqualTypeOf<{ account_id: string }>()
  })
})

test('every path has its operation, every operation its errors', () => {
  expectTypeOf<paths['/{account_id}/chats/unread']['get']>().toEqualTypeOf<operations['listUnreadChats']>()
  expectTypeOf<keyof operations['listChats']['responses']>().toEqualTypeOf<200 | 401 | 429 | 'default'>()
})

test('no header is certain to come', () => {
  type Headers = operations['listChats']['responses'][429]['headers']
  expectTypeOf<Headers['X-RateLimit-Retry-After']>().toEqualTypeOf<number | undefined>()
})
