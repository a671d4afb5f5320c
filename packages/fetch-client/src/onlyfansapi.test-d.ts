import type {
  AuthenticationError as Unauthorized,
  Chat,
  ChatDetails,
  ChatList,
  ChatMessage,
  ChatMessageList,
  ConnectedAccount,
  CreatedChat,
  DeletedMessage,
  ErrorResponse,
  ListAccountsResponse,
  ListChatsResponse,
  MessageReaction,
  NewMediaMessage,
  NewTextMessage,
  ReadReceiptSettings,
  RemoveReactionFromChatMessageResponse,
  SendChatMessageResponse,
  SentMessage,
  UndocumentedResponse,
} from '@fansly-chats/generated-types/onlyfansapi'
import { describe, expectTypeOf, test } from 'vitest'
import {
  createOnlyFansApiClient,
  type CallOptions,
  type Page,
  type Paginator,
  type ParseError,
  type SendChatMessageOptions,
} from './onlyfansapi.ts'

const client = createOnlyFansApiClient({ apiKey: 'ofapi_k' })
const account = 'fansly_acct_1'
const chatId = '918745203360276480'
const messageId = '921884730615373824'
const inChat = { account, chatId }
const ofMessage = { account, chatId, messageId }

describe('operations', () => {
  test('give lists by item and by page', () => {
    expectTypeOf(client.chats.list({ account })).toEqualTypeOf<Paginator<Chat, ChatList, number>>()
    expectTypeOf(client.messages.list(inChat)).toEqualTypeOf<Paginator<ChatMessage, ChatMessageList>>()
  })

  test('give payloads by name, without their envelope', () => {
    expectTypeOf(client.accounts.list()).resolves.toEqualTypeOf<ConnectedAccount[]>()
    expectTypeOf(client.chats.show(inChat)).resolves.toEqualTypeOf<ChatDetails>()
    expectTypeOf(client.chats.create({ account, userId: '1' })).resolves.toEqualTypeOf<CreatedChat>()
    expectTypeOf(client.chats.disableReadReceipts(inChat)).resolves.toEqualTypeOf<ReadReceiptSettings>()
    expectTypeOf(client.messages.send({ ...inChat, text: 'Hi' })).resolves.toEqualTypeOf<SentMessage>()
    expectTypeOf(client.messages.delete(ofMessage)).resolves.toEqualTypeOf<DeletedMessage>()
    expectTypeOf(client.messages.react({ ...ofMessage, type: 1 })).resolves.toEqualTypeOf<MessageReaction>()
    expectTypeOf(client.messages.unreact({ ...ofMessage, type: 1 })).resolves.toEqualTypeOf<MessageReaction>()
  })

  test('give nothing where there is nothing, and all of it where nobody knows', () => {
    expectTypeOf(client.chats.startTyping(inChat)).resolves.toEqualTypeOf<void>()
    expectTypeOf(
      client.messages.acknowledge({ ...inChat, messageIds: ['1'], type: 2 }),
    ).resolves.toEqualTypeOf<void>()
    expectTypeOf(client.chats.markAllRead({ account })).resolves.toEqualTypeOf<
      UndocumentedResponse | undefined
    >()
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
    // @ts-expect-error -- there is no such order
    client.chats.list({ account, order: 'loudest' })
    // @ts-expect-error -- filters are the other gateway's
    client.chats.list({ account, filter: 'vips' })
    // @ts-expect-error -- cursors are the other gateway's
    client.messages.list({ account, chatId, cursor: '1' })
    // @ts-expect-error -- a chat is required
    client.messages.list({ account })
    // @ts-expect-error -- an account is required
    void client.chats.markAllRead({})
    // @ts-expect-error -- there is no page of accounts
    void client.accounts.list({ limit: 5 })
    // @ts-expect-error -- a person is required
    void client.chats.create({ account })
    // @ts-expect-error -- it is `userId` here
    void client.chats.create({ account, user_id: '1' })
    // @ts-expect-error -- one chat at a time
    void client.chats.startTyping({ account, chatIds: [chatId] })
    // @ts-expect-error -- nothing is known that turns them on
    void client.chats.disableReadReceipts({ ...inChat, action: 'enable' })
    // @ts-expect-error -- a message is required
    void client.messages.delete(inChat)
    // @ts-expect-error -- what to mark them as is required
    void client.messages.acknowledge({ ...inChat, messageIds: ['1'] })
    // @ts-expect-error -- there are four ways to mark messages
    void client.messages.acknowledge({ ...inChat, messageIds: ['1'], type: 5 })
    // @ts-expect-error -- there are seven reactions
    void client.messages.react({ ...ofMessage, type: 8 })
    // @ts-expect-error -- a reaction is required to take one back
    void client.messages.unreact(ofMessage)
  })

  test('take ids as strings only: as numbers they lose digits', () => {
    // @ts-expect-error -- a number
    void client.chats.show({ account, chatId: 918_745_203 })
    // @ts-expect-error -- a number
    void client.chats.create({ account, userId: 853_704_981 })
    // @ts-expect-error -- a number
    client.messages.list({ account, chatId, before: 918_745_203 })
    // @ts-expect-error -- a number
    void client.messages.delete({ account, chatId, messageId: 921_884_730 })
    // @ts-expect-error -- numbers
    void client.messages.acknowledge({ ...inChat, messageIds: [921_884_730], type: 2 })
    // @ts-expect-error -- a number
    void client.messages.send({ ...inChat, text: 'Hi', replyToMessageId: 921_884_730 })
  })

  test('take a signal and limits', () => {
    const options: CallOptions = { signal: AbortSignal.timeout(1000), totalTimeoutMs: 1000, maxRetries: 0 }
    void client.accounts.list(options)
    void client.chats.show({ ...inChat, ...options })
    void client.messages.send({ ...inChat, text: 'Hi', ...options })
    client.chats.list({ account, maxItems: 5, prefetch: true, ...options })
    // @ts-expect-error -- what is no list has no items
    void client.chats.show({ ...inChat, maxItems: 5 })
  })

  test('that the gateway lacks are not there', () => {
    expectTypeOf(client).not.toHaveProperty('fans')
    expectTypeOf(client).not.toHaveProperty('groups')
    expectTypeOf(client.chats).not.toHaveProperty('unread')
    expectTypeOf(client.chats).not.toHaveProperty('mute')
    expectTypeOf(client.chats).not.toHaveProperty('hide')
    expectTypeOf(client.messages).not.toHaveProperty('like')
  })
})

describe('messages.send', () => {
  test('takes a text, media, or both', () => {
    const mediaFiles = ['fansly_media_1'] as const
    void client.messages.send({ ...inChat, text: 'Hi' })
    void client.messages.send({ ...inChat, mediaFiles })
    void client.messages.send({ ...inChat, text: 'Hi', mediaFiles, replyToMessageId: messageId })
    void client.messages.send({ ...inChat, text: 'Hi', mediaFiles: undefined, replyToMessageId: undefined })
    const caption: string | undefined = ['Hi'][0]
    void client.messages.send({ ...inChat, text: caption, mediaFiles })
    // @ts-expect-error -- an empty message
    void client.messages.send(inChat)
    // @ts-expect-error -- an answer without a word
    void client.messages.send({ ...inChat, replyToMessageId: messageId })
    // @ts-expect-error -- perhaps an empty message
    void client.messages.send({ ...inChat, text: caption })
    // @ts-expect-error -- several media are a list, and so is one
    void client.messages.send({ ...inChat, mediaFiles: 'fansly_media_1' })
    // @ts-expect-error -- the gateway documents no price
    void client.messages.send({ ...inChat, text: 'Hi', price: 5 })
    // @ts-expect-error -- `content` is the other gateway's
    void client.messages.send({ ...inChat, content: 'Hi' })
  })

  test('takes all that the specification has', () => {
    expectTypeOf<keyof (NewTextMessage & NewMediaMessage)>().toEqualTypeOf<
      Exclude<keyof SendChatMessageOptions, keyof CallOptions | 'account' | 'chatId'>
    >()
  })
})

describe('verbs', () => {
  const inPath = { fanslyAccount: account, chat_id: chatId }

  test('give the whole body of a list', async () => {
    const result = await client.GET('/api/fansly/{fanslyAccount}/chats', {
      params: { path: { fanslyAccount: account }, query: { limit: 5, search: undefined } },
    })
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<200>()
      expectTypeOf(result.data).toEqualTypeOf<ListChatsResponse>()
      expectTypeOf(result.error).toEqualTypeOf<undefined>()
      expectTypeOf(result.data._meta._credits.balance).toEqualTypeOf<number>()
      result.headers.get('x-ofapi-credits-balance')
      // @ts-expect-error -- a header of refusals
      result.headers.get('Retry-After')
    } else {
      expectTypeOf(result.data).toEqualTypeOf<undefined>()
      expectTypeOf<ParseError>().toExtend<typeof result.error>()
    }
    expectTypeOf(result.data).toEqualTypeOf<ListChatsResponse | undefined>()
    expectTypeOf(result.attempts).toEqualTypeOf<number>()
    expectTypeOf(result.response).toEqualTypeOf<Response>()
  })

  test('tell failures apart by status', async () => {
    const result = await client.GET('/api/fansly/{fanslyAccount}/chats', {
      params: { path: { fanslyAccount: account } },
    })
    if (result.status === 200) expectTypeOf(result.ok).toEqualTypeOf<true>()
    if (result.status === 401) {
      expectTypeOf(result.ok).toEqualTypeOf<false>()
      expectTypeOf(result.error).toEqualTypeOf<Unauthorized | ParseError>()
      // @ts-expect-error -- a header of 429
      result.headers.get('Retry-After')
    }
    if (result.status === 429) {
      expectTypeOf(result.data).toEqualTypeOf<undefined>()
      expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | ParseError>()
      expectTypeOf(result.headers.get('Retry-After')).toEqualTypeOf<string | null>()
      expectTypeOf(result.headers.get('retry-after')).toEqualTypeOf<string | null>()
    }
    // One of those that the specification calls `default`.
    if (result.status === 503) {
      expectTypeOf(result.ok).toEqualTypeOf<false>()
      expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | ParseError>()
      // @ts-expect-error -- no header that the specification names
      result.headers.get('x-powered-by')
    }
    // @ts-expect-error -- the specification knows one success
    if (result.status === 204) return
  })

  test('give the whole body of a send, and require one', async () => {
    const result = await client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', {
      params: { path: inPath },
      body: { text: 'Hi' },
    })
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<SendChatMessageResponse>()
    else if (result.status === 429) result.headers.get('Retry-After')
    else if (result.status === 500) expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | ParseError>()
    // @ts-expect-error -- a body is required
    void client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', { params: { path: inPath } })
    void client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', {
      params: { path: inPath },
      // @ts-expect-error -- an empty message
      body: {},
    })
    void client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/typing', {
      params: { path: inPath },
      // @ts-expect-error -- takes no body
      body: {},
    })
  })

  test('take the body of a DELETE', async () => {
    const path = { ...inPath, message_id: messageId }
    const result = await client.DELETE(
      '/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions',
      { params: { path }, body: { type: 1 } },
    )
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<RemoveReactionFromChatMessageResponse>()
    // @ts-expect-error -- which reaction is required
    void client.DELETE('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions', {
      params: { path },
    })
  })

  test('may do without options where nothing is required', async () => {
    const result = await client.GET('/api/fansly/accounts')
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<ListAccountsResponse>()
    // @ts-expect-error -- an account is required
    void client.GET('/api/fansly/{fanslyAccount}/chats')
  })

  test('take paths of their method, parameters of their path, and nothing else', () => {
    // @ts-expect-error -- no such path
    void client.GET('/api/fansly/{fanslyAccount}/chat')
    // @ts-expect-error -- not with this method
    void client.DELETE('/api/fansly/{fanslyAccount}/chats', { params: { path: { fanslyAccount: account } } })
    void client.GET('/api/fansly/{fanslyAccount}/chats', {
      // @ts-expect-error -- no such parameter
      params: { path: { fanslyAccount: account }, query: { filter: 'vips' } },
    })
    void client.GET('/api/fansly/{fanslyAccount}/chats', {
      params: { path: { fanslyAccount: account } },
      // @ts-expect-error -- a call has no base URL of its own
      baseUrl: 'https://elsewhere.test',
    })
  })
})
