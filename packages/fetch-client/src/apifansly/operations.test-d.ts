import type {
  Chat,
  ChatList,
  ChatMessage,
  ChatMessageList,
  ConnectedAccount,
  MessageInteraction,
  SentMessage,
  UndocumentedResponse,
  UnreadMessages,
} from '@fansly-chats/generated-types/apifansly'
import { describe, expectTypeOf, test } from 'vitest'
import type { Page, Paginator, SendChatMessageOptions } from '../apifansly.ts'
import { account, chatId, messageId, setUp } from './client.fixture.ts'
import * as standalone from './standalone.ts'

const { client } = setUp()

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
