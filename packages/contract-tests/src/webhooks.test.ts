import {
  type ApiFanslyEvent,
  handleOnce,
  isWebhookBusyError,
  memoryWebhookStore,
  type OnlyFansApiEvent,
  signWebhook,
  verifyWebhook,
  type WebhookDelivery,
  type WebhookStore,
} from '@fansly-chats/fetch-client/webhooks'
import { createMockServer } from '@fansly-chats/mock-server'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'

const secret = 'a secret'
const mock = await createMockServer()
let chatId = ''
let fanId = ''
beforeEach(() => {
  const [newest] = mock.world.conversations()
  chatId = newest?.chat.id ?? ''
  fanId = newest?.fan.id ?? ''
})
afterEach(() => mock.reset())
afterAll(() => mock.close())

const accepted = (): Response => new Response(null, { status: 204 })

describe('OnlyFansAPI', () => {
  test('signs what is verified here, of every event that the mock server has', async () => {
    const deliveries: WebhookDelivery<OnlyFansApiEvent>[] = []
    mock.webhooks.deliverTo({
      provider: 'onlyfansapi',
      secret,
      async handler(request) {
        deliveries.push(await verifyWebhook(request, { secret }))
        return accepted()
      },
    })
    const { world } = mock
    const received = world.receive({ chatId, text: 'Grüße 🎃', tip: 5000 })
    const sent = world.send({ chatId, text: 'Danke' })
    world.acknowledge([received.id], 'readAndDelivered')
    world.addReaction(sent.id, 1, fanId)
    world.removeReaction(sent.id, 1, fanId)
    world.startTyping(chatId, 1000, fanId)
    world.deleteMessage(sent.id)
    world.setHidden(chatId, true)
    await mock.webhooks.settled()

    expect(mock.webhooks.deliveries.map(({ status }) => status)).not.toContain('failed')
    const byName = new Map(deliveries.map((delivery) => [String(delivery.event.event), delivery]))
    expect([...byName.keys()].toSorted()).toEqual([
      'fansly.chats.visibility_updated',
      'fansly.messages.deleted',
      'fansly.messages.reaction_added',
      'fansly.messages.reaction_removed',
      'fansly.messages.read',
      'fansly.messages.received',
      'fansly.messages.sent',
      'fansly.users.typing',
    ])
    const first = byName.get('fansly.messages.received')?.event
    expect(first?.event === 'fansly.messages.received' && first.payload).toMatchObject({
      id: received.id,
      content: 'Grüße 🎃',
    })
    const keys = deliveries.map(({ idempotencyKey }) => idempotencyKey)
    expect(keys.filter((key) => key?.startsWith('evt_'))).toHaveLength(7)
    expect(byName.get('fansly.users.typing')).toHaveProperty('idempotencyKey', undefined)
  })

  test('is refused with another secret, and without any', async () => {
    const reasons: unknown[] = []
    const handler = async (request: Request): Promise<Response> => {
      const error: unknown = await verifyWebhook(request, { secret }).catch((thrown: unknown) => thrown)
      reasons.push(error)
      return new Response(null, { status: 401 })
    }
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', secret: 'another', handler })
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
    mock.world.receive({ chatId, text: 'Hello' })
    await mock.webhooks.settled()
    expect(reasons).toHaveLength(2)
    for (const reason of ['wrong signature', 'no signature'])
      expect(reasons).toContainEqual(expect.objectContaining({ reason }))
  })

  test('repeats and retries, and is handled once', async () => {
    const store = memoryWebhookStore()
    const handled: string[] = []
    let failures = 2
    mock.webhooks.deliverTo({
      provider: 'onlyfansapi',
      secret,
      events: ['fansly.messages.received'],
      async handler(request) {
        const { event, idempotencyKey } = await verifyWebhook(request, { secret })
        await handleOnce(store, idempotencyKey, () => {
          if (failures-- > 0) throw new Error('The database is down')
          if (event.event === 'fansly.messages.received') handled.push(event.payload.content ?? '')
        })
        return accepted()
      },
    })
    mock.world.receive({ chatId, text: 'Hello' })
    await mock.webhooks.settled()
    for (const milliseconds of [10_000, 90_000]) {
      expect(handled).toEqual([])
      mock.world.advance(milliseconds)
      await mock.webhooks.settled()
    }
    expect(handled).toEqual(['Hello'])

    const [delivery] = mock.webhooks.deliveries
    if (delivery) mock.webhooks.repeat(delivery)
    await mock.webhooks.settled()
    expect(handled).toEqual(['Hello'])
    expect(mock.webhooks.deliveries.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
    expect(delivery?.attempts).toHaveLength(3)
  })

  test('is handled by the last attempt when processes crash over those before', async () => {
    const { world } = mock
    const known = new Map<string, { progress: 'busy' | 'done'; until: number }>()
    /** Outlives the process, and lets go of what stays busy for a minute. */
    const store: WebhookStore = {
      begin(key) {
        const entry = known.get(key)
        if (entry && entry.until > world.now) return entry.progress
        known.set(key, { progress: 'busy', until: world.now + 60_000 })
        return 'new'
      },
      complete: (key) => known.set(key, { progress: 'done', until: Infinity }),
      abandon: (key) => known.delete(key),
    }
    const ends: string[] = []
    mock.webhooks.deliverTo({
      provider: 'onlyfansapi',
      secret,
      async handler(request) {
        const { idempotencyKey } = await verifyWebhook(request, { secret })
        const crash = new Promise<'crashed'>((resolve) => setTimeout(resolve, 10, 'crashed'))
        const handling = handleOnce(store, idempotencyKey, () =>
          ends.length === 0 ? new Promise(() => {}) : 0,
        )
        const end = await Promise.race([handling, crash]).catch((error: unknown) => error)
        ends.push(isWebhookBusyError(end) ? 'busy' : String(end))
        return new Response(null, { status: end === true ? 204 : 503 })
      },
    })
    world.receive({ chatId, text: 'Hello' })
    for (const milliseconds of [0, 10_000, 90_000]) {
      world.advance(milliseconds)
      await mock.webhooks.settled()
    }
    expect(ends).toEqual(['crashed', 'busy', 'true'])
    expect(mock.webhooks.deliveries).toMatchObject([{ status: 'delivered' }])
  })

  test('says what it delivers once more because somebody asked', async () => {
    const deliveries: WebhookDelivery<OnlyFansApiEvent>[] = []
    mock.webhooks.deliverTo({
      provider: 'onlyfansapi',
      secret,
      async handler(request) {
        deliveries.push(await verifyWebhook(request, { secret }))
        return accepted()
      },
    })
    mock.world.receive({ chatId, text: 'Hello' })
    const [delivery] = mock.webhooks.deliveries
    if (delivery) mock.webhooks.redeliver(delivery)
    await mock.webhooks.settled()
    expect(deliveries.map(({ redeliveryOf }) => redeliveryOf)).toEqual([undefined, delivery?.eventId])
  })

  test('is signed alike by the helper for tests', async () => {
    const headers: Headers[] = []
    const handler = (request: Request): Response => {
      headers.push(request.headers)
      return accepted()
    }
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', secret, handler })
    mock.world.receive({ chatId, text: 'Hello' })
    await mock.webhooks.settled()
    const [delivery] = mock.webhooks.deliveries
    const signed = await signWebhook(delivery?.body ?? '', { secret, idempotencyKey: delivery?.eventId })
    expect(Object.fromEntries(headers[0] ?? [])).toMatchObject(signed.headers)
  })
})

test('API Fansly is verified by the header and the algorithm that are named', async () => {
  const options = {
    provider: 'apifansly',
    secret,
    signature: { header: 'x-hook-signature', algorithm: 'sha512' },
  } as const
  const events: ApiFanslyEvent[] = []
  mock.webhooks.deliverTo({
    ...options,
    async handler(request) {
      events.push((await verifyWebhook(request, options)).event)
      return accepted()
    },
  })
  mock.world.receive({ chatId, text: 'Grüße 🎃', tip: 5000 })
  await mock.webhooks.settled()
  expect(events.map(({ event }) => String(event))).toEqual(['messages.received', 'tips.received'])
  const [first] = events
  expect(first?.event === 'messages.received' && first.data?.content).toBe('Grüße 🎃')
})
