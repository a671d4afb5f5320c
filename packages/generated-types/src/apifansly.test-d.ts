import { describe, expectTypeOf, test } from 'vitest'
import type {
  Account,
  BareError,
  Chat,
  ChatList,
  ChatMessage,
  ConnectedAccount,
  CreateGroupChatRequest,
  ErrorEnvelope,
  EventMessage,
  ForbiddenError,
  LikeMessageRequest,
  ListChatsPath,
  ListChatsQuery,
  ListChatsResponse,
  ListUnreadChatsQuery,
  ListUnreadChatsResponse,
  MessageInteraction,
  MessageReceivedEvent,
  operations,
  paths,
  SendChatMessageRequest,
  SetReadReceiptsRequest,
  TipReceivedEvent,
  UndocumentedResponse,
  WebhookEvent,
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
  expectTypeOf<ListUnreadChatsResponse['data']['nextCursor']>().toEqualTypeOf<
    string | number | null | undefined
  >()
  expectTypeOf<ListUnreadChatsResponse['data']['data']['nextCursor']>().toEqualTypeOf<
    string | number | null | undefined
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
  expectTypeOf<keyof operations['listChats']['responses']>().toEqualTypeOf<
    200 | 400 | 401 | 402 | 403 | 404 | 429 | 500 | 'default'
  >()
})

describe('SendChatMessageRequest', () => {
  test('takes every form the gateway has had', () => {
    expectTypeOf({ content: 'Hi' }).toExtend<SendChatMessageRequest>()
    expectTypeOf({
      content: 'Hi',
      mediaIds: ['1', { mediaId: '2', previewId: '3' }],
    }).toExtend<SendChatMessageRequest>()
    const paid = { content: 'Hi', mediaIds: ['1'], access_type: 'ppv', price: 5.99 } as const
    expectTypeOf({ ...paid, mediaIds: ['1'] }).toExtend<SendChatMessageRequest>()
    const older = { content: 'Hi', mediaId: '1', access_type: 'ppv', price: 5.99 } as const
    expectTypeOf(older).toExtend<SendChatMessageRequest>()
  })

  test('has no paid message without a price, and none without text', () => {
    // @ts-expect-error -- ppv needs a price
    const unpriced: SendChatMessageRequest = { content: 'Hi', mediaIds: ['1'], access_type: 'ppv' }
    // @ts-expect-error -- content is required
    const mute: SendChatMessageRequest = { mediaIds: ['1'] }
    // @ts-expect-error -- free is no access type
    const free: SendChatMessageRequest = { content: 'Hi', access_type: 'free' }
    expectTypeOf([unpriced, mute, free]).toEqualTypeOf<SendChatMessageRequest[]>()
  })
})

describe('other requests', () => {
  test('name exactly two users of a group', () => {
    expectTypeOf<CreateGroupChatRequest['users']['length']>().toEqualTypeOf<2>()
    expectTypeOf<CreateGroupChatRequest['users'][0]['userId']>().toEqualTypeOf<string>()
  })

  test('take the documented words and numbers only', () => {
    expectTypeOf<SetReadReceiptsRequest>().toEqualTypeOf<{ action: 'enable' | 'disable' }>()
    expectTypeOf<LikeMessageRequest>().toEqualTypeOf<{ messageId: string; type: 1 }>()
  })
})

describe('what was only observed', () => {
  test('may be missing', () => {
    expectTypeOf<ChatMessage['content']>().toEqualTypeOf<string | null | undefined>()
    expectTypeOf<ChatMessage['id']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<ConnectedAccount['accountId']>().toEqualTypeOf<string | undefined>()
  })

  test('is unknown where nobody has seen it', () => {
    expectTypeOf<NonNullable<UndocumentedResponse['data']['data']>['response']>().toBeUnknown()
  })
})

describe('WebhookEvent', () => {
  test('narrows by its event', () => {
    type Received = Extract<WebhookEvent, { event: 'messages.received' }>
    expectTypeOf<Received>().toEqualTypeOf<MessageReceivedEvent>()
    expectTypeOf<Received['data']>().toEqualTypeOf<EventMessage | undefined>()
    expectTypeOf<TipReceivedEvent['data']>().toEqualTypeOf<{ [key: string]: unknown } | undefined>()
  })

  test('has the five events that are known', () => {
    expectTypeOf<WebhookEvent['event']>().toEqualTypeOf<
      'messages.received' | 'messages.sent' | 'ppv.purchased' | 'subscriptions.new' | 'tips.received'
    >()
  })
})

test('a refusal may be the odd bare error', () => {
  expectTypeOf<ForbiddenError>().toEqualTypeOf<ErrorEnvelope | BareError>()
})

test('no header is certain to come', () => {
  type Headers = operations['listChats']['responses'][429]['headers']
  expectTypeOf<Headers['X-RateLimit-Retry-After']>().toEqualTypeOf<number | undefined>()
})
