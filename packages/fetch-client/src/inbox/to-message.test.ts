import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { isContractError } from '../errors/contract-error.ts'
import { byId } from './chat.ts'
import { apiFansly, onlyFansApi } from './inbox.fixture.ts'
import type { Gateway, RawMessage } from './gateway.ts'
import { Money } from './money.ts'
import type { Message } from './message.ts'
import { toMessage } from './to-message.ts'

const ownId = '734120958846189568'

const raw = {
  id: '921884730615373824',
  senderId: ownId,
  content: '0',
  createdAt: 1_792_002_188.317,
  inReplyTo: '0',
  totalTipAmount: 10_000,
  attachments: [
    { contentType: 1, contentId: '5' },
    { contentType: 1, contentId: '404' },
    { contentType: 2, contentId: '5' },
  ],
  interactions: [
    { userId: ownId, readAt: 5, deliveredAt: 5 },
    { userId: '806217745930514432', readAt: 0, deliveredAt: 1_792_002_190 },
  ],
}
const accountMedia = [
  {
    id: '5',
    mediaId: '6',
    price: 25_000,
    access: true,
    media: { mimetype: 'image/jpeg', locations: [{ location: 'large' }, { location: 'small' }] },
  },
]

function messageOf(row: RawMessage<'apifansly'> & { inReplyTo?: string }): Message<Gateway> {
  return toMessage<'apifansly'>(row, { chatId: '9', ownId, media: byId(accountMedia), isPriced: true })
}

describe('a message', () => {
  test('has joined, absolute and meaningful values', () => {
    expect(messageOf(raw)).toEqual({
      id: raw.id,
      chatId: '9',
      senderId: ownId,
      direction: 'outgoing',
      text: '0',
      sentAt: new Date(1_792_002_188_317),
      tip: new Money(10_000),
      deliveredAt: new Date(1_792_002_190_000),
      attachments: [
        {
          contentType: 1,
          contentId: '5',
          media: {
            id: '5',
            fileId: '6',
            mimeType: 'image/jpeg',
            url: 'large',
            hasAccess: true,
            isPurchased: false,
            price: new Money(25_000),
          },
        },
        { contentType: 1, contentId: '404' },
        { contentType: 2, contentId: '5' },
      ],
    })
  })

  test('tells of media whether they may be seen, and were paid for', () => {
    const media = byId([{ id: '5', access: false, purchased: true, price: 25_000 }, { id: '6' }])
    const row = { ...raw, attachments: ['5', '6'].map((contentId) => ({ contentType: 1, contentId })) }
    const { attachments } = toMessage<'apifansly'>(row, { chatId: '9', ownId, media })
    expect(attachments.map((one) => one.media)).toEqual([
      { id: '5', hasAccess: false, isPurchased: true },
      { id: '6', hasAccess: false, isPurchased: false },
    ])
  })

  test('of somebody else is incoming, and may answer another', () => {
    const message = messageOf({ ...raw, senderId: '806217745930514432', inReplyTo: '7' })
    expect(message).toMatchObject({ direction: 'incoming', replyToId: '7', readAt: new Date(5000) })
  })

  test('of nothing but media has an empty text', () => {
    expect(messageOf({ ...raw, content: null }).text).toBe('')
  })

  test('may be gone, and does without what is nothing in it', () => {
    const row = {
      ...raw,
      deletedAt: 1_792_002_190,
      attachments: [null, ...raw.attachments],
      interactions: [null, ...raw.interactions],
    }
    const message = messageOf(JSON.parse(JSON.stringify(row)))
    expect(message).toEqual({ ...messageOf(raw), deletedAt: new Date(1_792_002_190_000) })
  })

  test('has the raw one at hand, unseen by the console and JSON', () => {
    const message = messageOf(raw)
    expect(message.raw).toBe(raw)
    expect(message.attachments[0]?.media?.raw).toBe(accountMedia[0])
    const json = JSON.stringify(message)
    expect(JSON.parse(json)).toMatchObject({ text: '0', sentAt: '2026-10-14T18:23:08.317Z' })
    expect(json + inspect(message)).not.toContain('raw')
    expect(inspect(message)).toMatch(/^\{\s+id: '921884730615373824',/)
  })

  test('is a plain object, with the raw one at hand behind a proxy too', () => {
    const message = messageOf(raw)
    expect(Object.getPrototypeOf(message)).toBe(Object.prototype)
    expect({ ...message }).not.toHaveProperty('raw')
    // As Vue wraps what it is given, and all that is read from it.
    const wrapped: Message = new Proxy(message, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        return Object(value) === value ? new Proxy(Object(value), {}) : value
      },
    })
    expect(wrapped.raw).toEqual(raw)
  })

  test.for(['id', 'senderId', 'createdAt'])('without %s is against the contract', async (field) => {
    const messages = [raw, { ...raw, id: '6', [field]: null }]
    for (const inbox of [apiFansly({ messages }), onlyFansApi({ messages, hasMore: false })]) {
      const list: AsyncIterable<Message> = inbox.messages('9')
      const error: unknown = await Array.fromAsync(list).catch((thrown: unknown) => thrown)
      expect(isContractError(error) && error.message).toMatch(
        `listChatMessages: 200 against its specification, a row without \`${field}\``,
      )
      expect(error).toMatchObject({ provider: inbox.provider, status: 200, body: { messages } })
      expect(error).toHaveProperty('cause.stack', expect.stringContaining('to-message.ts'))
    }
  })
})
