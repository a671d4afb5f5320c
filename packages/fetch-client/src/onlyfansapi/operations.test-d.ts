import type {
  Chat,
  ChatDetails,
  ChatList,
  ChatMessage,
  ChatMessageList,
  ConnectedAccount,
  CreatedChat,
  DeletedMessage,
  MessageReaction,
  ReadReceiptSettings,
  SentMessage,
  UndocumentedResponse,
} from '@fansly-chats/generated-types/onlyfansapi'
import { describe, expectTypeOf, test } from 'vitest'
import type { CallOptions, Page, Paginator } from '../onlyfansapi.ts'
import { account, chatId, inChat, ofMessage, setUp } from './client.fixture.ts'

const { client } = setUp()

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
