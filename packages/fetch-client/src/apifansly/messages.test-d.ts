import type { SendChatMessageRequest } from '@fansly-chats/generated-types/apifansly'
import { describe, test } from 'vitest'
import { account, chatId, setUp } from './client.fixture.ts'

const { client } = setUp()

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
