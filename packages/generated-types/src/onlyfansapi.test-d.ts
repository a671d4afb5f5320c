import { describe, expectTypeOf, test } from 'vitest'
import type {
  AccountMedia,
  AcknowledgeChatMessagesRequest,
  AddReactionToChatMessageRequest,
  AuthenticationError,
  Chat,
  ChatDetails,
  ChatMessage,
  ChatMessageList,
  ChatUserSettings,
  CreateChatRequest,
  DeletedMessage,
  ErrorResponse,
  EventMessage,
  ListChatMessagesPath,
  ListChatMessagesQuery,
  ListChatsQuery,
  ListAccountsResponse,
  ListChatsResponse,
  MessageAttachment,
  MessageDeletedEvent,
  MessageReaction,
  operations,
  paths,
  RateLimits,
  ReadReceiptSettings,
  RemoveReactionFromChatMessageRequest,
  SendChatMessageRequest,
  SentMessage,
  ShowChatResponse,
  WebhookEvent,
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

describe('requests', () => {
  test('a message has text or media', () => {
    expectTypeOf({ text: 'Hi' }).toExtend<SendChatMessageRequest>()
    expectTypeOf({ mediaFiles: ['fansly_media_1'], replyToMessageId: '1' }).toExtend<SendChatMessageRequest>()
    // @ts-expect-error -- there is nothing to send
    const empty: SendChatMessageRequest = {}
    // @ts-expect-error -- an answer alone is nothing to send
    const answer: SendChatMessageRequest = { replyToMessageId: '1' }
    expectTypeOf([empty, answer]).toEqualTypeOf<SendChatMessageRequest[]>()
  })

  test('numbers that mean something are those that do', () => {
    expectTypeOf<AcknowledgeChatMessagesRequest['type']>().toEqualTypeOf<1 | 2 | 3 | 4>()
    expectTypeOf<AddReactionToChatMessageRequest>().toEqualTypeOf<{ type: 1 | 2 | 3 | 4 | 5 | 6 | 7 }>()
  })

  test('a partner is named by the id on Fansly, a string', () => {
    expectTypeOf<CreateChatRequest>().toEqualTypeOf<{ user_id: string }>()
  })

  test('removing a reaction takes a body, though it is a DELETE', () => {
    type Path = paths['/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions']
    expectTypeOf<
      Path['delete']['requestBody']['content']['application/json']
    >().toEqualTypeOf<RemoveReactionFromChatMessageRequest>()
  })
})

declare const settings: ChatUserSettings
declare const reaction: MessageReaction

describe('values that are known of answers', () => {
  test('stay apart from any other, which is taken too', () => {
    expectTypeOf<Extract<ErrorResponse['code'], 'account_not_found'>>().toEqualTypeOf<'account_not_found'>()
    expectTypeOf<Extract<MessageReaction['type'], 1 | 7>>().toEqualTypeOf<1 | 7>()
    expectTypeOf<'rate_limited'>().toExtend<ErrorResponse['code']>()
    expectTypeOf<8>().toExtend<MessageReaction['type']>()
    expectTypeOf<number>().toExtend<MessageAttachment['contentType']>()
    expectTypeOf<'1'>().not.toExtend<MessageReaction['type']>()
  })

  test('are numbers and strings where one is asked for', () => {
    expectTypeOf<AccountMedia['media']['status']>().toExtend<number>()
    expectTypeOf<NonNullable<ErrorResponse['code']>>().toExtend<string>()
  })

  test('are compared with what is known and what is not', () => {
    expectTypeOf(settings.hidden === 1).toBeBoolean()
    expectTypeOf(reaction.type === 8).toBeBoolean()
    // @ts-expect-error -- a number is no string
    expectTypeOf(reaction.type === 'heart').toBeBoolean()
  })
})

describe('answers to writes', () => {
  test('carry times as numbers and ids as strings', () => {
    expectTypeOf<SentMessage['createdAt']>().toEqualTypeOf<number>()
    expectTypeOf<SentMessage['id']>().toEqualTypeOf<string>()
    expectTypeOf<SentMessage['inReplyTo']>().toEqualTypeOf<string | null>()
    expectTypeOf<DeletedMessage['deletedAt']>().toEqualTypeOf<number>()
    expectTypeOf<ReadReceiptSettings['sendReadReceipts']>().toEqualTypeOf<number>()
  })

  test('accounts come as a bare list', () => {
    expectTypeOf<ListAccountsResponse[number]['fansly_id']>().toEqualTypeOf<string | null | undefined>()
  })
})

test('no field of what an event lists is certain', () => {
  expectTypeOf<Record<string, never>>().toExtend<NonNullable<EventMessage['attachments']>[number]>()
  expectTypeOf<Record<string, never>>().toExtend<NonNullable<EventMessage['interactions']>[number]>()
})

test('WebhookEvent narrows by its event', () => {
  type Deleted = Extract<WebhookEvent, { event: 'fansly.messages.deleted' }>
  expectTypeOf<Deleted>().toEqualTypeOf<MessageDeletedEvent>()
  expectTypeOf<Deleted['payload']>().toEqualTypeOf<EventMessage>()
  expectTypeOf<WebhookEvent['event']>().extract<'fansly.messages.received'>().not.toBeNever()
  expectTypeOf<WebhookEvent['account_id']>().toEqualTypeOf<string>()
})

describe('errors', () => {
  test('are exact where they are documented, loose elsewhere', () => {
    expectTypeOf<AuthenticationError>().toEqualTypeOf<{ error: string }>()
    expectTypeOf<Record<string, never>>().toExtend<ErrorResponse>()
  })

  test('stand on every operation', () => {
    expectTypeOf<keyof operations['showChat']['responses']>().toEqualTypeOf<
      200 | 401 | 402 | 404 | 422 | 429 | 'default'
    >()
    expectTypeOf<paths['/api/fansly/{fanslyAccount}/chats/{chat_id}']['get']>().toEqualTypeOf<
      operations['showChat']
    >()
  })
})
