import type { Chat as RawApiFanslyChat, SentMessage } from '@fansly-chats/generated-types/apifansly'
import type { ChatMessage as RawOnlyFansApiMessage } from '@fansly-chats/generated-types/onlyfansapi'
import { describe, expectTypeOf, test } from 'vitest'
import {
  type ApiFanslyInbox,
  type Chat,
  createInbox,
  type Inbox,
  type Message,
  Money,
  type OnlyFansApiInbox,
  type Unsupported,
  type Watch,
  type WatchEvent,
  type WatchOptions,
  type WatchPosition,
  type UnreadChat,
} from './inbox.ts'
import {
  type ApiFanslyClient,
  createApiFanslyClient,
  createOnlyFansApiClient,
  type OnlyFansApiClient,
} from './index.ts'

const apiFansly = createInbox(createApiFanslyClient({ apiKey: 'k' }), { account: 'fansly_1' })
const onlyFansApi = createInbox(createOnlyFansApiClient({ apiKey: 'k' }), { account: 'fansly_acct_1' })
declare const eitherClient: ApiFanslyClient | OnlyFansApiClient
const either = createInbox(eitherClient, { account: '1' })
const message = { chatId: '1', id: '2' }
const chat = { partner: { id: '3' } }

test('an inbox knows its gateway by its client', () => {
  expectTypeOf(apiFansly).toEqualTypeOf<ApiFanslyInbox>()
  expectTypeOf(onlyFansApi).toEqualTypeOf<OnlyFansApiInbox>()
  expectTypeOf<Inbox>().toEqualTypeOf<ApiFanslyInbox | OnlyFansApiInbox>()
  expectTypeOf(either).toEqualTypeOf<Inbox>()
  expectTypeOf(apiFansly).toExtend<Inbox>()
})

describe('what a gateway lacks', () => {
  test('is no function, and the type says why', () => {
    expectTypeOf(apiFansly.markRead).toEqualTypeOf<Unsupported<'API Fansly documents nothing for markRead'>>()
    expectTypeOf(onlyFansApi.hide).toEqualTypeOf<Unsupported<'OnlyFansAPI documents nothing for hide'>>()
    // @ts-expect-error -- not callable: Unsupported<"API Fansly documents nothing for markRead">
    void apiFansly.markRead(message)
    // @ts-expect-error -- not callable: Unsupported<"OnlyFansAPI documents nothing for mute">
    void onlyFansApi.mute(chat)
  })

  test('cannot be called of either, until it is asked for', async () => {
    // @ts-expect-error -- one of the two cannot
    void either.markRead(message)
    if (either.can('markRead')) {
      expectTypeOf(either.provider).toEqualTypeOf<'onlyfansapi'>()
      await either.markRead(message)
    }
    if (either.provider === 'apifansly') await either.mute(chat)
    // @ts-expect-error -- no verb
    either.can('fly')
  })
})

test('messages take what the gateway can send', () => {
  const text = 'Hello'
  void either.send('1', { text })
  void apiFansly.send('1', {
    text,
    mediaIds: ['1', { mediaId: '2', previewId: '3' }],
    price: Money.ofDollars(5),
  })
  void onlyFansApi.send('1', { mediaIds: ['fansly_media_1'], replyToId: '2' })
  // @ts-expect-error -- it needs a text
  void apiFansly.send('1', { mediaIds: ['1'] })
  // @ts-expect-error -- it cannot answer a message
  void apiFansly.send('1', { text, replyToId: '2' })
  // @ts-expect-error -- a price in what unit?
  void apiFansly.send('1', { text, price: 5 })
  // @ts-expect-error -- it would go out for free
  void onlyFansApi.send('1', { text, price: Money.ofDollars(5) })
  // @ts-expect-error -- neither text nor media
  void onlyFansApi.send('1', {})
  // @ts-expect-error -- not with both
  void either.send('1', { text, replyToId: '2' })
})

test('lists take what the gateway can list by', () => {
  apiFansly.chats({ sort: 'unread', filter: 'vips', search: 'vinyl' })
  // @ts-expect-error -- it has no filter
  onlyFansApi.chats({ filter: 'vips' })
  either.chats({ sort: 'oldest', maxItems: undefined })
})

test('reactions are those of the gateway', () => {
  void onlyFansApi.react(message, 'thumbsUp')
  void apiFansly.react(message, 'heart')
  // @ts-expect-error -- it only knows likes
  void apiFansly.react(message, 'thumbsUp')
})

test('models tell what they were made of', async () => {
  for await (const one of apiFansly.chats()) {
    expectTypeOf(one).toEqualTypeOf<Chat<'apifansly'>>()
    expectTypeOf(one.raw).toEqualTypeOf<RawApiFanslyChat>()
    expectTypeOf(one).toExtend<UnreadChat>()
  }
  for await (const one of either.messages('1')) {
    expectTypeOf(one).toExtend<Message>()
    expectTypeOf(one.sentAt).toEqualTypeOf<Date>()
  }
  expectTypeOf<RawOnlyFansApiMessage>().toExtend<Message<'onlyfansapi'>['raw']>()
  expectTypeOf<SentMessage>().toExtend<Message<'apifansly'>['raw']>()
})

test('a watch tells events apart by their type, and its position is JSON', async () => {
  const watch = apiFansly.watch({ creditsPerHour: 60 })
  expectTypeOf(watch).toEqualTypeOf<Watch<'apifansly'>>()
  expectTypeOf(watch.position).toEqualTypeOf<WatchPosition | undefined>()
  expectTypeOf(apiFansly.watch).parameter(0).exclude<undefined>().toEqualTypeOf<WatchOptions>()
  for await (const event of watch) {
    if (event.type === 'message') expectTypeOf(event.message).toEqualTypeOf<Message<'apifansly'>>()
    else if (event.type === 'read') expectTypeOf(event.message.readAt).toEqualTypeOf<Date | undefined>()
    else if (event.type === 'unread') expectTypeOf(event.chat.unreadCount).toEqualTypeOf<number>()
    else expectTypeOf(event.type).toEqualTypeOf<'deleted'>()
  }
  // @ts-expect-error -- reactions are not seen by polling
  for await (const event of watch) if (event.type === 'reaction') break
  for await (const event of either.watch()) expectTypeOf(event).toExtend<WatchEvent>()
})
