import type { NewMediaMessage, NewTextMessage } from '@fansly-chats/generated-types/onlyfansapi'
import { describe, expectTypeOf, test } from 'vitest'
import type { CallOptions, SendChatMessageOptions } from '../onlyfansapi.ts'
import { inChat, messageId, setUp } from './client.fixture.ts'

const { client } = setUp()

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
