import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'

import { dig } from '../../test/gateway-calls.ts'
import { keeper, newest, receiver } from '../../test/webhook-receivers.ts'
import { createMockServer } from '../mock-server.ts'

const mock = await createMockServer()
afterEach(() => mock.reset())

describe('OnlyFansAPI', () => {
  test('delivers by POST, signed over the raw body, with an id of the event', async () => {
    await using there = await receiver(200)
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', url: there.url, secret: 'a secret' })
    const message = mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Grüße 🎃', tip: 5000 })
    await mock.webhooks.settled()

    const [{ headers, body } = { headers: {}, body: '' }, ...others] = there.received
    expect(others).toEqual([])
    expect(JSON.parse(body)).toMatchObject({
      event: 'fansly.messages.received',
      account_id: 'fansly_acct_1',
      payload: {
        id: message.id,
        content: 'Grüße 🎃',
        totalTipAmount: 5000,
        interactions: [{ readAt: 0, deliveredAt: 0 }],
        senderData: { available: true },
      },
    })
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'OnlyFansAPI.com/Webhook-Client',
      'x-ofapi-idempotency-key': expect.stringMatching(/^evt_[0-9a-f]{16}$/),
      signature: createHmac('sha256', 'a secret').update(body).digest('hex'),
    })
    expect(headers).not.toHaveProperty('x-ofapi-redelivery-of')
    expect(headers).not.toHaveProperty('x-mock-session')
    expect(mock.webhooks.deliveries).toMatchObject([
      {
        id: 1,
        event: 'fansly.messages.received',
        status: 'delivered',
        to: there.url,
        attempts: [{ status: 200 }],
      },
    ])
  })

  test('tells of everything that its document names, and of nothing else', async () => {
    const { handler, requests, bodies } = keeper()
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
    const { chatId, fanId } = newest(mock.world)
    const { world } = mock
    world.startTyping(chatId, 3000, fanId)
    world.startTyping(chatId, 3000)
    const received = world.receive({ chatId, text: 'Hello', media: [{}] })
    world.acknowledge([received.id], 'readAndDelivered')
    world.acknowledge([received.id], 'unread')
    const sent = world.send({ chatId, text: 'Hi', inReplyTo: received.id })
    world.addReaction(sent.id, 1, fanId)
    world.removeReaction(sent.id, 1, fanId)
    world.deleteMessage(sent.id)
    world.setHidden(chatId, true)
    world.setMuted(chatId, true)
    world.addFan({ username: 'newcomer' })
    await mock.webhooks.settled()

    expect(bodies.map((body) => dig(body, 'event'))).toEqual([
      'fansly.users.typing',
      'fansly.messages.received',
      'fansly.messages.read',
      'fansly.messages.sent',
      'fansly.messages.reaction_added',
      'fansly.messages.reaction_removed',
      'fansly.messages.deleted',
      'fansly.chats.visibility_updated',
    ])
    expect(bodies.map((body) => dig(body, 'payload', 'id'))).toEqual(
      [undefined, received, received, sent, undefined, undefined, sent, undefined].map((one) => one?.id),
    )
    expect(bodies[2]).toMatchObject({ payload: { recipients: [], userReadReceiptsEnabled: true } })
    expect(mock.webhooks.deliveries.flatMap(({ violations }) => violations)).toEqual([])
    const [typing, ...lasting] = requests.map(({ headers }) => headers.get('x-ofapi-idempotency-key'))
    expect(typing).toBeNull()
    expect(new Set(lasting).size).toBe(7)
    expect(requests.map(({ headers }) => headers.get('signature'))).toEqual(requests.map(() => null))
  })
})

describe('API Fansly', () => {
  test('tells of everything that its document names, in its own words', async () => {
    const { handler, requests, bodies } = keeper()
    mock.webhooks.deliverTo({ provider: 'apifansly', handler })
    const { chatId, fanId } = newest(mock.world)
    const { world } = mock
    const received = world.receive({ chatId, text: 'For you', tip: 5000, media: [{}] })
    const at = new Date(world.now).toISOString()
    const sent = world.send({ chatId, media: [{ price: 9990 }], inReplyTo: received.id })
    world.purchase(sent.mediaIds[0] ?? '')
    world.setSubscription(fanId, null)
    world.setSubscription(fanId, world.tiers[0]?.id ?? null)
    world.deleteMessage(sent.id)
    await mock.webhooks.settled()

    expect(bodies.map((body) => dig(body, 'event'))).toEqual([
      'messages.received',
      'tips.received',
      'messages.sent',
      'ppv.purchased',
      'subscriptions.new',
    ])
    expect(bodies[0]).toEqual({
      event: 'messages.received',
      accountId: 'fansly_1',
      timestamp: at,
      data: {
        id: received.id,
        type: 1,
        content: 'For you',
        groupId: chatId,
        senderId: fanId,
        inReplyTo: '',
        attachments: [{ contentType: 1, contentId: received.mediaIds[0] }],
        embeds: [],
        interactions: [
          { groupId: chatId, userId: world.creator.id, messageId: received.id, readAt: 0, deliveredAt: 0 },
        ],
        createdAt: received.createdAt / 1000,
      },
    })
    expect(dig(bodies[2], 'data', 'inReplyTo')).toBe(received.id)
    expect(mock.webhooks.deliveries.flatMap(({ violations }) => violations)).toEqual([])
    expect([...(requests[0]?.headers.keys() ?? [])]).toEqual(['content-type'])
  })

  test('is signed as its user says, and not delivered again', async () => {
    await using there = await receiver(500)
    const signature = { header: 'x-signature', algorithm: 'sha512' } as const
    mock.webhooks.deliverTo({ provider: 'apifansly', url: there.url, secret: 'a secret', signature })
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
    await mock.webhooks.settled()
    mock.world.advance(3_600_000)
    await mock.webhooks.settled()
    expect(there.received).toHaveLength(1)
    const [{ headers, body } = { headers: {}, body: '' }] = there.received
    expect(headers['x-signature']).toBe(createHmac('sha512', 'a secret').update(body).digest('hex'))
  })
})
