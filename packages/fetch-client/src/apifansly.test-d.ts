import type {
  Chat,
  ChatList,
  ChatMessage,
  ChatMessageList,
  ConnectedAccount,
  ErrorEnvelope,
  ErrorResponse,
  ForbiddenError,
  ListChatsResponse,
  MessageInteraction,
  SendChatMessageRequest,
  SendChatMessageResponse,
  SentMessage,
  UndocumentedResponse,
  UnreadMessages,
} from '@fansly-chats/generated-types/apifansly'
import { assertType, describe, expectTypeOf, test } from 'vitest'
import * as standalone from './apifansly/standalone.ts'
import {
  createApiFanslyClient,
  type Page,
  type Paginator,
  type ParseError,
  type SendChatMessageOptions,
} from './apifansly.ts'

const client = createApiFanslyClient({ apiKey: 'k' })
const account = 'fansly_1'
const chatId = '918745203360276480'
const fanId = '790364418225696768'
const messageId = '922017730105610240'
const user = { userId: fanId, permissionFlags: 0 }

test('a key is required', () => {
  // @ts-expect-error -- without a key nothing works
  createApiFanslyClient({})
  // @ts-expect-error -- a key read from the environment may be missing
  createApiFanslyClient({ apiKey: undefined })
})

test('a signal belongs to a call: one of the client would end all that come after', () => {
  // @ts-expect-error -- so it takes none
  createApiFanslyClient({ apiKey: 'k', signal: AbortSignal.timeout(1000) })
})

describe('operations', () => {
  test('give items and pages by name', () => {
    expectTypeOf(client.chats.list({ account })).toEqualTypeOf<Paginator<Chat, ChatList>>()
    expectTypeOf(client.chats.list({ account }).pages().next).returns.resolves.toExtend<
      IteratorResult<Page<Chat, ChatList>, void>
    >()
    expectTypeOf(client.chats.unread({ account })).toExtend<AsyncIterable<MessageInteraction>>()
    expectTypeOf(client.chats.unread({ account })).toEqualTypeOf<
      Paginator<MessageInteraction, UnreadMessages>
    >()
    expectTypeOf(client.messages.list({ account, chatId })).toEqualTypeOf<
      Paginator<ChatMessage, ChatMessageList>
    >()
    expectTypeOf(client.chats.mediaStats({ account, chatId })).toEqualTypeOf<
      Paginator<UndocumentedResponse, UndocumentedResponse>
    >()
  })

  test('give what the envelope holds', () => {
    expectTypeOf(client.accounts.list()).resolves.toEqualTypeOf<ConnectedAccount[]>()
    expectTypeOf(client.messages.send).returns.resolves.toEqualTypeOf<SentMessage>()
    expectTypeOf(client.fans.tips).returns.resolves.toEqualTypeOf<UndocumentedResponse>()
  })

  test('give the whole answer where nobody knows it, or none', () => {
    expectTypeOf(client.chats.startTyping).returns.resolves.toEqualTypeOf<UndocumentedResponse | undefined>()
    expectTypeOf(client.chats.setReadReceipts).returns.resolves.toEqualTypeOf<
      UndocumentedResponse | undefined
    >()
    expectTypeOf(client.chats.mute).returns.resolves.toEqualTypeOf<UndocumentedResponse | undefined>()
    expectTypeOf(client.chats.unmute).returns.resolves.toEqualTypeOf<UndocumentedResponse | undefined>()
    expectTypeOf(client.chats.hide).returns.resolves.toEqualTypeOf<UndocumentedResponse | undefined>()
    expectTypeOf(client.messages.delete).returns.resolves.toEqualTypeOf<UndocumentedResponse | undefined>()
    expectTypeOf(client.messages.like).returns.resolves.toEqualTypeOf<UndocumentedResponse | undefined>()
    expectTypeOf(client.messages.unlike).returns.resolves.toEqualTypeOf<UndocumentedResponse | undefined>()
    expectTypeOf(client.fans.addToVip).returns.resolves.toEqualTypeOf<UndocumentedResponse | undefined>()
    expectTypeOf(client.fans.removeFromVip).returns.resolves.toEqualTypeOf<UndocumentedResponse | undefined>()
    expectTypeOf(client.groups.create).returns.resolves.toEqualTypeOf<UndocumentedResponse | undefined>()
  })

  test('give a cursor that the options take', () => {
    expectTypeOf<Page<Chat, ChatList>['cursor']>().toEqualTypeOf<string | undefined>()
    client.chats.list({ account, cursor: 'c2' })
    client.chats.list({ account, cursor: 914 })
    client.chats.list({ account, cursor: undefined, signal: undefined })
    client.messages.list({ account, chatId, cursor: '1', limit: undefined, maxItems: 5, prefetch: true })
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
    // @ts-expect-error -- a limit is a number
    client.messages.list({ account, chatId, limit: '5' })
    // @ts-expect-error -- the other gateway's cursor
    client.messages.list({ account, chatId, before: '1' })
    // @ts-expect-error -- a chat is required
    client.messages.list({ account })
    // @ts-expect-error -- all accounts come at once
    void client.accounts.list({ limit: 5 })
    // @ts-expect-error -- a setting is turned on or off
    void client.chats.setReadReceipts({ account, chatId, action: 'toggle' })
    // @ts-expect-error -- a misspelt option
    void client.chats.hide({ account, chatId, sgnal: AbortSignal.timeout(1000) })
    // @ts-expect-error -- a person is muted, not a chat
    void client.chats.mute({ account, chatId })
    // @ts-expect-error -- the kind of like is not the caller's business
    void client.messages.like({ account, messageId, type: 1 })
    // @ts-expect-error -- the path has no chat in it
    void client.messages.delete({ account, chatId, messageId })
  })

  test('take ids as strings', () => {
    // @ts-expect-error -- as a number this one loses digits
    void client.messages.delete({ account, messageId: 922_017_730 })
    // @ts-expect-error -- as a number this one loses digits
    void client.messages.like({ account, messageId: 922_017_730 })
    // @ts-expect-error -- as a number this one loses digits
    void client.chats.startTyping({ account, chatId: 918_745_203 })
    // @ts-expect-error -- as a number this one loses digits
    void client.chats.mute({ account, targetUserId: 790_364_418 })
    // @ts-expect-error -- as a number this one loses digits
    void client.fans.addToVip({ account, fanId: 790_364_418 })
  })

  test('that the gateway lacks are not there', () => {
    expectTypeOf(client.chats).not.toHaveProperty('show')
    expectTypeOf(client.chats).not.toHaveProperty('create')
    expectTypeOf(client.chats).not.toHaveProperty('markAllRead')
    expectTypeOf(client.chats).not.toHaveProperty('unhide')
    expectTypeOf(client.messages).not.toHaveProperty('react')
    expectTypeOf(client.messages).not.toHaveProperty('acknowledge')
  })

  test('stand alone under the names of the specification', () => {
    const core = standalone.createApiFanslyCore({ apiKey: 'k' })
    expectTypeOf(standalone.listChats(core, { account })).toEqualTypeOf<Paginator<Chat, ChatList>>()
    expectTypeOf(standalone.listAccounts(core)).resolves.toEqualTypeOf<ConnectedAccount[]>()
    expectTypeOf(standalone.sendChatMessage).parameter(1).toEqualTypeOf<SendChatMessageOptions>()
  })
})

describe('messages.send', () => {
  const message = { account, chatId, content: 'Hi' }

  test('takes each form of a message', () => {
    void client.messages.send(message)
    void client.messages.send({ ...message, mediaIds: ['1', { mediaId: '2', previewId: '3' }] })
    void client.messages.send({ ...message, mediaIds: ['1'], access_type: ['follow', 'list'], listId: '1' })
    void client.messages.send({ ...message, mediaIds: ['1'], access_type: 'ppv', price: 5.99 })
    void client.messages.send({ ...message, mediaId: '1', access_type: 'ppv', price: 5.99 })
    const body: SendChatMessageRequest = { content: 'Hi' }
    void client.messages.send({ account, chatId, ...body })
    void client.messages.send({ ...message, attemptTimeoutMs: 5000, totalTimeoutMs: 9000, maxRetries: 0 })
  })

  test('takes none that is empty', () => {
    // @ts-expect-error -- a text is required
    void client.messages.send({ account, chatId })
    // @ts-expect-error -- a text is required beside media
    void client.messages.send({ account, chatId, mediaIds: ['1'] })
    // @ts-expect-error -- the text may be missing
    void client.messages.send({ ...message, content: undefined })
    // @ts-expect-error -- a chat is required
    void client.messages.send({ account, content: 'Hi' })
  })

  test('takes no price without ppv, nor ppv without a price', () => {
    // @ts-expect-error -- who would pay
    void client.messages.send({ account, chatId, content: 'Hi', price: 5 })
    // @ts-expect-error -- who would pay for the one file
    void client.messages.send({ account, chatId, content: 'Hi', mediaId: '1', price: 5 })
    // @ts-expect-error -- one file in the older form, or several in the newer
    void client.messages.send({ ...message, mediaId: '1', mediaIds: ['2'], access_type: 'ppv', price: 5 })
    // @ts-expect-error -- followers do not pay
    void client.messages.send({ account, chatId, content: 'Hi', access_type: 'follow', price: 5 })
    // @ts-expect-error -- how much
    void client.messages.send({ account, chatId, content: 'Hi', access_type: 'ppv' })
    // @ts-expect-error -- how much
    void client.messages.send({ account, chatId, content: 'Hi', access_type: 'ppv', price: undefined })
  })

  test('takes nothing that the gateway lacks', () => {
    // @ts-expect-error -- no message can be answered here
    void client.messages.send({ account, chatId, content: 'Hi', replyToMessageId: '1' })
    // @ts-expect-error -- the other gateway's name of the text
    void client.messages.send({ account, chatId, content: 'Hi', text: 'Hi' })
    // @ts-expect-error -- ids are strings
    void client.messages.send({ account, chatId, content: 'Hi', mediaIds: [921_586_845] })
  })
})

test('groups.create takes exactly two people', () => {
  void client.groups.create({ account, users: [user, user], type: 1 })
  // @ts-expect-error -- one talks to nobody
  void client.groups.create({ account, users: [user] })
  // @ts-expect-error -- no three
  void client.groups.create({ account, users: [user, user, user] })
  // @ts-expect-error -- the flags are required
  void client.groups.create({ account, users: [user, { userId: '1' }] })
  // @ts-expect-error -- without people there is no chat
  void client.groups.create({ account })
})

describe('verbs', () => {
  const path = { account_id: account }
  const chatPath = { ...path, chat_id: chatId }

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

  test('tell a list by ok', async () => {
    const result = await client.GET('/{account_id}/chats', { params: { path } })
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<200>()
      expectTypeOf(result.data).toEqualTypeOf<ListChatsResponse>()
      expectTypeOf(result.error).toEqualTypeOf<undefined>()
    } else {
      expectTypeOf(result.data).toEqualTypeOf<undefined>()
      expectTypeOf(result.error).toEqualTypeOf<ErrorEnvelope | ForbiddenError | ErrorResponse | ParseError>()
    }
  })

  test('tell a list by its status', async () => {
    const result = await client.GET('/{account_id}/chats', { params: { path } })
    if (result.status === 200) {
      expectTypeOf(result.ok).toEqualTypeOf<true>()
      expectTypeOf(result.data).toEqualTypeOf<ListChatsResponse>()
      result.headers.get('X-RateLimit-Remaining')
      // @ts-expect-error -- nobody has to wait after a success
      result.headers.get('X-RateLimit-Retry-After')
    }
    if (result.status === 429) {
      expectTypeOf(result.ok).toEqualTypeOf<false>()
      expectTypeOf(result.error).toEqualTypeOf<ErrorEnvelope | ParseError>()
      expectTypeOf(result.data).toEqualTypeOf<undefined>()
      expectTypeOf(result.headers.get('X-RateLimit-Retry-After')).toEqualTypeOf<string | null>()
      // @ts-expect-error -- the header of other services
      result.headers.get('Retry-After')
    }
    if (result.status === 403) {
      expectTypeOf(result.error).toEqualTypeOf<ForbiddenError | ParseError>()
    }
  })

  test('tell a status without a description of its own as the default', async () => {
    const result = await client.GET('/{account_id}/chats', { params: { path } })
    if (result.status === 503) {
      expectTypeOf(result.ok).toEqualTypeOf<false>()
      expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | ParseError>()
    }
    // @ts-expect-error -- the list answers 200
    if (result.status === 201) assertType<never>(result)
  })

  test('tell a message that was sent', async () => {
    const body: SendChatMessageRequest = { content: 'Hi' }
    const result = await client.POST('/{account_id}/chats/{chat_id}/messages', {
      params: { path: chatPath },
      body,
    })
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<201>()
      expectTypeOf(result.data).toEqualTypeOf<SendChatMessageResponse>()
    } else if (result.status === 429) {
      expectTypeOf(result.error).toEqualTypeOf<ErrorEnvelope | ParseError>()
      expectTypeOf(result.headers.get('x-ratelimit-retry-after')).toEqualTypeOf<string | null>()
    }
  })

  test('tell a success of whatever status', async () => {
    const deleted = await client.DELETE('/{account_id}/messages/{message_id}', {
      params: { path: { ...path, message_id: messageId } },
    })
    if (deleted.ok) {
      expectTypeOf<200 | 201 | 204 | 299>().toExtend<typeof deleted.status>()
      expectTypeOf<205 | 300>().not.toExtend<typeof deleted.status>()
      expectTypeOf(deleted.data).toExtend<UndocumentedResponse | undefined>()
    }
    if (deleted.status === 204) expectTypeOf(deleted.data).toEqualTypeOf<undefined>()
    if (deleted.status === 202) {
      expectTypeOf(deleted.data).toEqualTypeOf<UndocumentedResponse>()
      expectTypeOf(deleted.ok).toEqualTypeOf<true>()
      expectTypeOf(deleted.error).toEqualTypeOf<undefined>()
    }
    if (deleted.status === 404) {
      expectTypeOf(deleted.ok).toEqualTypeOf<false>()
      expectTypeOf(deleted.error).toEqualTypeOf<ErrorEnvelope | ParseError>()
    }
  })

  test('tell on every result what it took', async () => {
    const result = await client.GET('/accounts')
    expectTypeOf(result.requestId).toEqualTypeOf<string | undefined>()
    expectTypeOf(result.attempts).toEqualTypeOf<number>()
    expectTypeOf(result.rateLimit?.limit).toEqualTypeOf<number | undefined>()
  })

  test('take only paths and parameters of the specification', () => {
    // @ts-expect-error -- the account in the path is required
    void client.GET('/{account_id}/chats')
    // @ts-expect-error -- vip is no filter
    void client.GET('/{account_id}/chats', { params: { path, query: { filter: 'vip' } } })
    // @ts-expect-error -- no such path
    void client.GET('/{account_id}/chats/{chat_id}', { params: { path: chatPath } })
    // @ts-expect-error -- the path has no DELETE
    void client.DELETE('/{account_id}/chats', { params: { path } })
    // @ts-expect-error -- a misspelt option
    void client.GET('/accounts', { sgnal: AbortSignal.timeout(1000) })
  })

  test('take the body that the specification asks for', () => {
    // @ts-expect-error -- the body is required
    void client.POST('/{account_id}/chats/typing', { params: { path } })
    // @ts-expect-error -- the chat in it too
    void client.POST('/{account_id}/chats/typing', { params: { path }, body: {} })
    // @ts-expect-error -- there is no other kind of like
    void client.POST('/{account_id}/messages/like', { params: { path }, body: { messageId, type: 2 } })
    // @ts-expect-error -- there is no body
    void client.POST('/{account_id}/chats/{chat_id}/hide', { params: { path: chatPath }, body: {} })
    void client.POST('/{account_id}/chats/typing', { params: { path }, body: { chatId } })
  })
})
