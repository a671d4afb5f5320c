import { describe, expectTypeOf, test } from 'vitest'
import type {
  AccountMedia,
  AuthenticationError,
  Chat,
  ChatDetails,
  ChatMessage,
  ChatMessageList,
  ErrorResponse,
  ListChatMessagesPath,
  ListChatMessagesQuery,
  ListChatsQuery,
  ListChatsResponse,
  operations,
  paths,
  RateLimits,
  ShowChatResponse,
} from './onlyfansapi.ts'

describe('ids', () => {
  test('are strings, never numbers', () => {
    expectTypeOf<Chat['groupId']>().toEqualTypeOf<string>()
    expectTypeOf<ChatMessage['id']>().toEqualTypeOf<string>()
    expectTypeOf<ChatMessage['senderId']>().toEqualTypeOf<string>()
    expectTypeOf<AccountMedia['mediaId']>().toEqualTypeOf<string>()
  })

  test('that may lack are null', () => {
    expectTypeOf<Chat['lastMessageId']>().toEqualTypeOf<string | null>()
    expectTypeOf<Chat['lastUnreadMessageId']>().toEqualTypeOf<string | null>()
    expectTypeOf<ChatMessage['inReplyTo']>().toEqualTypeOf<string | null>()
    expectTypeOf<AccountMedia['previewId']>().toEqualTypeOf<string | null>()
  })
})

test('times are numbers', () => {
  expectTypeOf<ChatMessage['createdAt']>().toEqualTypeOf<number>()
})

test('a chat may have no last message', () => {
  expectTypeOf<ChatDetails['lastMessage']>().extract<null | undefined>().toEqualTypeOf<null | undefined>()
})

test('metadata is JSON in a string', () => {
  expectTypeOf<AccountMedia['media']['metadata']>().toEqualTypeOf<string>()
  expectTypeOf<ChatDetails['groupFlagsMetadata']>().toEqualTypeOf<string>()
})

test('what no source describes is an open object, not a guess', () => {
  expectTypeOf<ChatMessageList['tips'][number]>().toEqualTypeOf<{ [key: string]: unknown }>()
})

test('the envelope holds payload, pagination and meta', () => {
  expectTypeOf<ListChatsResponse['data']['hasMore']>().toEqualTypeOf<boolean>()
  expectTypeOf<ListChatsResponse['_pagination']['next_page']>().toEqualTypeOf<string | null>()
  expectTypeOf<ShowChatResponse['data']>().toEqualTypeOf<ChatDetails>()
  expectTypeOf<RateLimits['limit_day']>().toEqualTypeOf<number | string | null | undefined>()
})

describe('queries', () => {
  test('take integers where the gateway documents them as strings', () => {
    expectTypeOf<ListChatsQuery['limit']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<ListChatsQuery['offset']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<ListChatMessagesQuery['limit']>().toEqualTypeOf<number | undefined>()
  })

  test('take the documented words only', () => {
    expectTypeOf<ListChatsQuery['order']>().toEqualTypeOf<'newest' | 'oldest' | 'unread' | undefined>()
  })

  test('the path parameters are required', () => {
    expectTypeOf<ListChatMessagesPath>().toEqualTypeOf<{ fanslyAccount: string; chat_id: string }>()
  })
})

describe('errors', () => {
  test('are exact where they are documented, loose elsewhere', () => {
    expectTypeOf<AuthenticationError>().toEqualTypeOf<{ error: string }>()
    expectTypeOf<Record<string, never>>().toExtend<ErrorResponse>()
  })

  test('stand on every operation', () => {
    expectTypeOf<keyof operations['showChat']['responses']>().toEqualTypeOf<200 | 401 | 429 | 'default'>()
    expectTypeOf<paths['/api/fansly/{fanslyAccount}/chats/{chat_id}']['get']>().toEqualTypeOf<
      operations['showChat']
    >()
  })
})
