import { describe, expect, test } from 'vitest'
import { isConfigurationError, isDeliveryUnknownError } from '../index.ts'
import { Money } from '../inbox.ts'
import { apiFansly, nativeId, onlyFansApi, raw, type Sent } from './inbox.fixture.ts'

describe('a message to send', () => {
  test('is put into the words of API Fansly', async () => {
    const sent: Sent[] = []
    const inbox = apiFansly({ id: '5', content: null }, sent)
    const message = await inbox.send('9', {
      text: 'The whole set',
      mediaIds: ['6', { mediaId: '7', previewId: '8' }],
      price: Money.ofDollars(24.99),
      access: 'subscription',
      subscriptionTierId: '4',
    })
    expect(sent).toEqual([
      [
        'POST',
        '/api/fansly/fansly_1/chats/9/messages',
        {
          content: 'The whole set',
          mediaIds: ['6', { mediaId: '7', previewId: '8' }],
          price: 24.99,
          access_type: ['ppv', 'subscription'],
          subscriptionTierId: '4',
        },
      ],
    ])
    expect(message).toMatchObject({ id: '5', chatId: '9', senderId: nativeId, direction: 'outgoing' })
    expect(message.raw).toEqual({ id: '5', content: null })
  })

  test('may be free for some', async () => {
    const sent: Sent[] = []
    const inbox = apiFansly({ id: '5' }, sent)
    await inbox.send('9', { text: 'For you', mediaIds: ['6'], access: ['follow', 'list'], listId: '3' })
    await inbox.send('9', { text: 'For all', mediaIds: ['6'], replyToId: undefined })
    expect(sent.map(([, , body]) => body)).toEqual([
      { content: 'For you', mediaIds: ['6'], access_type: ['follow', 'list'], listId: '3' },
      { content: 'For all', mediaIds: ['6'] },
    ])
  })

  test('is put into the words of OnlyFansAPI', async () => {
    const sent: Sent[] = []
    const message = await onlyFansApi(raw, sent).send('9', {
      text: 'Hello',
      mediaIds: ['fansly_media_1'],
      replyToId: '3',
    })
    expect(sent[0]?.[2]).toEqual({ text: 'Hello', mediaFiles: ['fansly_media_1'], replyToMessageId: '3' })
    expect(message).toMatchObject({ id: raw.id, direction: 'outgoing' })
  })

  test('that a gateway cannot send is not sent', async () => {
    const sent: Sent[] = []
    const message = { text: 'Hello', price: Money.ofDollars(5), replyToId: '3' }
    for (const inbox of [apiFansly({ id: '5' }, sent), onlyFansApi(raw, sent)])
      // @ts-expect-error -- callers without types
      await expect(inbox.send('9', message)).rejects.toSatisfy(isConfigurationError)
    expect(sent).toEqual([])
  })

  test('whose price is none is not sent: its media would go out for free', async () => {
    const sent: Sent[] = []
    const prices = [5, null, '5', new Money(Number.NaN), new Money(Infinity), new Money(0), new Money(-5)]
    for (const price of prices)
      await expect(
        // @ts-expect-error -- callers without types
        apiFansly({ id: '5' }, sent).send('9', { text: 'Hello', mediaIds: ['6'], price }),
      ).rejects.toSatisfy(isConfigurationError)
    expect(sent).toEqual([])
  })

  test('that is none is refused by name', async () => {
    const sent: Sent[] = []
    for (const inbox of [apiFansly({ id: '5' }, sent), onlyFansApi(raw, sent)])
      for (const message of [undefined, null, {}])
        // @ts-expect-error -- callers without types
        await expect(inbox.send('9', message)).rejects.toSatisfy(isConfigurationError)
    expect(sent).toEqual([])
  })

  test('is what the answer tells, or else what was sent', async () => {
    const odd = { ...raw, content: null, createdAt: 0 }
    for (const inbox of [apiFansly({ ...odd, senderId: '' }), onlyFansApi(odd)]) {
      const { text, direction, sentAt } = await inbox.send('9', { text: 'Hello' })
      expect([text, direction]).toEqual(['Hello', 'outgoing'])
      expect(sentAt.getTime()).toBeGreaterThan(Date.UTC(2026))
    }
    const told = { ...raw, senderId: 5, content: 'Hello!' }
    for (const inbox of [apiFansly(told), onlyFansApi(told)])
      expect(await inbox.send('9', { text: 'Hello' })).toMatchObject({
        senderId: '5',
        direction: 'outgoing',
        text: 'Hello!',
        sentAt: new Date(1_792_002_188_317),
      })
  })

  test('needs no look-up with OnlyFansAPI, whose answer names the sender', async () => {
    const sent: Sent[] = []
    await onlyFansApi(raw, sent, {}).send('9', { text: 'Hello' })
    expect(sent.map(([method]) => method)).toEqual(['POST'])
  })

  test('whose answer has no id may have arrived', async () => {
    for (const inbox of [apiFansly({ content: 'Hello' }), onlyFansApi({ ...raw, id: '0' })]) {
      const error: unknown = await inbox.send('9', { text: 'Hello' }).catch((thrown: unknown) => thrown)
      const account = inbox.provider === 'apifansly' ? 'account_id' : 'fanslyAccount'
      expect(isDeliveryUnknownError(error) && error.path).toEqual({ [account]: inbox.account, chat_id: '9' })
      expect(error).toMatchObject({
        status: inbox.provider === 'apifansly' ? 201 : 200,
        cause: {
          name: 'ContractError',
          message: expect.stringContaining('a row without `id`'),
          cause: expect.any(TypeError),
        },
      })
      expect(isDeliveryUnknownError(error) && error.body).toMatchObject(
        inbox.provider === 'apifansly' ? { content: 'Hello' } : { text: 'Hello' },
      )
    }
  })
})
