import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { dig } from '../../test/gateway-calls.ts'
import { documentEvents } from '../contract/document-events.ts'
import { loadMounts } from '../load-mounts.ts'
import { createMockServer } from '../mock-server.ts'
import { createWorlds } from '../world/create-worlds.ts'
import type { WebhookTarget } from './webhook-target.ts'
import { Webhooks } from './webhooks.ts'

const mock = await createMockServer()
afterEach(() => {
  mock.reset()
  vi.useRealTimers()
})

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A receiver on a port. It answers with these statuses, one after the other, and then with the last one of them. */
async function receiver(
  ...statuses: number[]
): Promise<{ url: string; received: Received[] } & AsyncDisposable> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    response.writeHead(statuses[received.length] ?? statuses.at(-1) ?? 200)
    received.push({ headers: request.headers, body })
    response.end('Thank you')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}

/** A handler that keeps what it is sent. */
function keeper(status = 200): {
  handler: (request: Request) => Promise<Response>
  requests: Request[]
  bodies: unknown[]
} {
  const requests: Request[] = []
  const bodies: unknown[] = []
  return {
    requests,
    bodies,
    async handler(request) {
      requests.push(request)
      bodies.push(await request.json())
      return new Response(null, { status })
    },
  }
}

function newest(): { readonly chatId: string; readonly fanId: string } {
  const [conversation] = mock.world.conversations()
  return { chatId: conversation?.chat.id ?? '', fanId: conversation?.fan.id ?? '' }
}

describe('OnlyFansAPI', () => {
  test('delivers by POST, signed over the raw body, with an id of the event', async () => {
    await using there = await receiver(200)
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', url: there.url, secret: 'a secret' })
    const message = mock.world.receive({ chatId: newest().chatId, text: 'Grüße 🎃', tip: 5000 })
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
    const { chatId, fanId } = newest()
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

  test('tries again after 10 and after 100 seconds of the world, with the same id', async () => {
    await using there = await receiver(503, 301, 204)
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', url: there.url })
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    const { now } = mock.world
    const steps: unknown[] = []
    for (const wait of [0, 9999, 1, 89_999, 1, 1_000_000]) {
      mock.world.advance(wait)
      await mock.webhooks.settled()
      steps.push(mock.webhooks.deliveries[0]?.attempts.map(({ status }) => status))
    }
    expect(steps).toEqual([[503], [503], [503, 301], [503, 301], [503, 301, 204], [503, 301, 204]])
    expect(mock.webhooks.deliveries[0]).toMatchObject({
      status: 'delivered',
      attempts: [{ at: now }, { at: now + 10_000 }, { at: now + 100_000 }],
    })
    const ids = there.received.map(({ headers }) => headers['x-ofapi-idempotency-key'])
    expect(new Set(ids).size).toBe(1)
    expect(new Set(there.received.map(({ body }) => body)).size).toBe(1)
  })

  test('gives up after three attempts, even where the clock has run ahead', async () => {
    const { handler, requests } = keeper(500)
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    await mock.webhooks.settled()
    mock.world.advance(3_600_000)
    await mock.webhooks.settled()
    expect(mock.webhooks.deliveries[0]?.status).toBe('failed')
    expect(requests).toHaveLength(3)
  })

  test.each([404, 410])('gives up at a %i', async (status) => {
    const { handler, requests } = keeper(status)
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    await mock.webhooks.settled()
    mock.world.advance(3_600_000)
    await mock.webhooks.settled()
    expect(mock.webhooks.deliveries).toMatchObject([{ status: 'failed', attempts: [{ status }] }])
    expect(requests).toHaveLength(1)
  })

  test('tries again by the real clock, where that is asked for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { handler, requests } = keeper(500)
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler, clock: 'real' })
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    const counts: number[] = []
    for (const wait of [0, 9999, 1, 89_999, 1, 1_000_000]) {
      await vi.advanceTimersByTimeAsync(wait)
      await mock.webhooks.settled()
      counts.push(requests.length)
    }
    expect(counts).toEqual([1, 1, 2, 2, 3, 3])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('API Fansly', () => {
  test('tells of everything that its document names, in its own words', async () => {
    const { handler, requests, bodies } = keeper()
    mock.webhooks.deliverTo({ provider: 'apifansly', handler })
    const { chatId, fanId } = newest()
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
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    await mock.webhooks.settled()
    mock.world.advance(3_600_000)
    await mock.webhooks.settled()
    expect(there.received).toHaveLength(1)
    const [{ headers, body } = { headers: {}, body: '' }] = there.received
    expect(headers['x-signature']).toBe(createHmac('sha512', 'a secret').update(body).digest('hex'))
  })
})

describe('on demand', () => {
  test('a delivery comes twice, with the same id', async () => {
    const { handler, requests, bodies } = keeper()
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    const [delivery] = mock.webhooks.deliveries
    if (delivery === undefined) throw new Error('There is no delivery')
    mock.webhooks.repeat(delivery)
    mock.webhooks.redeliver(delivery)
    await mock.webhooks.settled()
    expect(requests.map(({ headers }) => headers.get('x-ofapi-idempotency-key'))).toEqual(
      Array.from({ length: 3 }, () => delivery.eventId),
    )
    expect(requests.map(({ headers }) => headers.get('x-ofapi-redelivery-of'))).toEqual([
      null,
      null,
      delivery.eventId,
    ])
    expect(bodies[1]).toEqual(bodies[0])
    mock.reset()
    expect(() => mock.webhooks.repeat(delivery)).toThrow('delivery must be one of `deliveries`, not 1')
  })

  test.each([
    ['as they came', (texts: unknown[]) => texts],
    ['reversed', (texts: unknown[]) => texts.toReversed()],
  ] as const)('deliveries are held, and let go %s', async (order, expected) => {
    const { handler, bodies } = keeper()
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
    mock.webhooks.hold()
    const texts = ['one', 'two', 'three', 'four']
    for (const text of texts) mock.world.receive({ chatId: newest().chatId, text })
    await mock.webhooks.settled()
    expect(bodies).toEqual([])
    expect(mock.webhooks.deliveries.map(({ status }) => status)).toEqual(texts.map(() => 'held'))
    mock.webhooks.release(order)
    await mock.webhooks.settled()
    expect(bodies.map((body) => dig(body, 'payload', 'content'))).toEqual(expected(texts))
  })

  test('they are shuffled, and the same seed shuffles them alike', async () => {
    const orders: unknown[][] = []
    for (let round = 0; round < 2; round++) {
      const { handler, bodies } = keeper()
      mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
      mock.webhooks.hold()
      for (let text = 0; text < 20; text++) mock.world.receive({ chatId: newest().chatId, text: `${text}` })
      mock.webhooks.release('shuffled')
      await mock.webhooks.settled()
      orders.push(bodies.map((body) => Number(dig(body, 'payload', 'content'))))
      mock.reset()
    }
    const inOrder = Array.from({ length: 20 }, (_, index) => index)
    expect(orders[0]).toEqual(orders[1])
    expect(orders[0]).not.toEqual(inOrder)
    expect(orders[0]?.toSorted((one, other) => Number(one) - Number(other))).toEqual(inOrder)
  })
})

describe('what fails is in the log, and throws nothing', () => {
  test('nobody listens', async () => {
    const there = await receiver(200)
    await there[Symbol.asyncDispose]()
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', url: there.url })
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    await mock.webhooks.settled()
    expect(mock.webhooks.deliveries).toMatchObject([
      {
        status: 'waiting',
        attempts: [{ status: undefined, error: expect.stringContaining('ECONNREFUSED') }],
      },
    ])
  })

  test('a handler throws', async () => {
    const handler = (): Response => {
      throw new Error('I am broken')
    }
    mock.webhooks.deliverTo({ provider: 'apifansly', handler })
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    await mock.webhooks.settled()
    expect(mock.webhooks.deliveries).toMatchObject([
      { status: 'failed', attempts: [{ error: 'I am broken' }] },
    ])
  })

  test('nobody answers within ten seconds, and whoever listens is told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let signal: AbortSignal | undefined
    const handler = (request: Request): Promise<Response> => {
      signal = request.signal
      return new Promise(() => {})
    }
    mock.webhooks.deliverTo({ provider: 'apifansly', handler })
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    await vi.advanceTimersByTimeAsync(9999)
    expect(signal?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await mock.webhooks.settled()
    expect(signal?.aborted).toBe(true)
    expect(mock.webhooks.deliveries).toMatchObject([{ attempts: [{ error: 'No answer within 10 seconds' }] }])
  })

  test('no connection within five seconds', async () => {
    // It takes connections, and never says a word of TLS.
    const server = createTcpServer((socket) => socket.on('error', () => {}).resume()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    mock.webhooks.deliverTo({ provider: 'apifansly', url: `https://127.0.0.1:${port}` })
    const connected = once(server, 'connection')
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    await connected
    await vi.advanceTimersByTimeAsync(5000)
    await mock.webhooks.settled()
    server.close()
    expect(mock.webhooks.deliveries).toMatchObject([
      { attempts: [{ error: 'No connection within 5 seconds' }] },
    ])
  })

  test('an answer that does not end', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-length': 5 })
      response.write('Hi')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    mock.webhooks.deliverTo({ provider: 'apifansly', url: `http://127.0.0.1:${port}` })
    const connected = once(server, 'request')
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    await connected
    await vi.advanceTimersByTimeAsync(10_000)
    await mock.webhooks.settled()
    server.close()
    expect(mock.webhooks.deliveries).toMatchObject([
      {
        status: 'failed',
        attempts: [{ status: undefined, error: expect.stringMatching(/10 seconds|aborted/) }],
      },
    ])
  })
})

describe('targets', () => {
  test('hear only what they ask for, and only as long as they want', async () => {
    const { handler, bodies } = keeper()
    const all = keeper()
    const stop = mock.webhooks.deliverTo({
      provider: 'onlyfansapi',
      handler,
      events: ['fansly.messages.sent'],
    })
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler: all.handler })
    const { chatId } = newest()
    mock.world.receive({ chatId, text: 'Hello' })
    mock.world.send({ chatId, text: 'Hi' })
    stop()
    mock.world.send({ chatId, text: 'Still there?' })
    await mock.webhooks.settled()
    expect(bodies.map((body) => dig(body, 'payload', 'content'))).toEqual(['Hi'])
    expect(all.bodies).toHaveLength(3)
    const [, one, other] = mock.webhooks.deliveries
    expect(one?.eventId).toBe(other?.eventId)
  })

  test('of the options hear every session, and which one it is', async () => {
    const { handler, requests } = keeper()
    await using server = await createMockServer({ webhooks: [{ provider: 'onlyfansapi', handler }] })
    const session = server.session('mine')
    for (const { world } of [server, session]) {
      world.receive({ chatId: [...world.chats.keys()][0] ?? '', text: 'Hello' })
    }
    await Promise.all([server.webhooks.settled(), session.webhooks.settled()])
    expect(requests.map(({ headers }) => headers.get('x-mock-session'))).toEqual([null, 'mine'])
    session.reset()
    session.world.receive({ chatId: [...session.world.chats.keys()][0] ?? '', text: 'Again' })
    await session.webhooks.settled()
    expect(requests).toHaveLength(3)
    expect(session.webhooks.deliveries).toHaveLength(1)
  })

  test('their secrets are in no log', async () => {
    await using there = await receiver(500)
    const url = there.url.replace('http://', 'http://user:password@')
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', url: `${url}?token=abc`, secret: 'a secret' })
    mock.world.receive({ chatId: newest().chatId, text: 'Hello' })
    await mock.webhooks.settled()
    expect(JSON.stringify(mock.webhooks.deliveries)).not.toMatch(/password|token|a secret/)
    expect(there.received[0]?.headers.authorization).toBe(`Basic ${btoa('user:password')}`)
  })

  const handler = (): Response => new Response()
  test.each<[string, object, string]>([
    ['another gateway', { provider: 'fansly', handler }, 'provider must be apifansly or onlyfansapi'],
    ['nowhere', { provider: 'onlyfansapi' }, 'url must be given, or else a handler'],
    ['twice', { provider: 'onlyfansapi', handler, url: 'http://[::1]' }, 'url must be given, or else'],
    ['a file', { provider: 'onlyfansapi', url: 'file:///x' }, 'url must be an http or https URL'],
    ['an empty secret', { provider: 'onlyfansapi', handler, secret: '' }, 'secret must be left out'],
    ['an unknown way to sign', { provider: 'apifansly', handler, secret: 'x' }, 'signature must be given'],
    [
      'an unknown algorithm',
      { provider: 'apifansly', handler, secret: 'x', signature: { header: 'x', algorithm: 'md5' } },
      'signature.algorithm must be sha1',
    ],
    [
      'an unknown event',
      { provider: 'onlyfansapi', handler, events: ['x'] },
      'events must be among fansly.mess',
    ],
    ['an unknown clock', { provider: 'onlyfansapi', handler, clock: 'mine' }, 'clock must be world or real'],
  ])('%s is refused', async (_, target, message) => {
    const untyped: WebhookTarget = Object.assign(
      { provider: 'onlyfansapi', url: '' },
      { url: undefined },
      target,
    )
    expect(() => mock.webhooks.deliverTo(untyped)).toThrow(message)
    await expect(createMockServer({ webhooks: [untyped] })).rejects.toThrow(message)
  })
})

test('a thousand wait without a warning, and older ones than that are forgotten', async () => {
  const warnings: unknown[] = []
  const listen = (warning: unknown): void => void warnings.push(warning)
  process.on('warning', listen)
  const { handler } = keeper(500)
  mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
  const { chatId } = newest()
  for (let count = 0; count < 2500; count++) mock.world.receive({ chatId, text: `${count}` })
  await mock.webhooks.settled()
  expect(mock.webhooks.deliveries.map(({ id }) => id)).toEqual(
    Array.from({ length: 1000 }, (_, index) => 1501 + index),
  )
  mock.world.advance(200_000)
  await mock.webhooks.settled()
  expect(mock.webhooks.deliveries.every(({ attempts }) => attempts.length === 3)).toBe(true)
  process.off('warning', listen)
  expect(warnings).toEqual([])
})

test('reset and close end what is under way, and what waits', async () => {
  let asked = 0
  const handler = (): Promise<Response> => {
    asked++
    return asked === 1 ? Promise.resolve(new Response(null, { status: 500 })) : new Promise(() => {})
  }
  const server = await createMockServer({ webhooks: [{ provider: 'onlyfansapi', handler }] })
  const { webhooks, world } = server
  const [chatId = ''] = world.chats.keys()
  world.receive({ chatId, text: 'It waits' })
  await webhooks.settled()
  world.receive({ chatId, text: 'It is never answered' })
  await vi.waitUntil(() => asked === 2)
  const { deliveries } = webhooks
  server.reset()
  expect(webhooks.deliveries).toEqual([])
  await vi.waitUntil(() => deliveries.every(({ status }) => status === 'failed'))
  world.advance(3_600_000)
  world.receive({ chatId, text: 'After the reset' })
  await vi.waitUntil(() => asked === 3)
  const [last] = webhooks.deliveries
  await server.close()
  await vi.waitUntil(() => last?.status === 'failed')
  world.receive({ chatId, text: 'After the end' })
  await webhooks.settled()
  expect(asked).toBe(3)
})

test.each([
  ['strict', 'failed', 1],
  ['report', 'delivered', 1],
  ['off', 'delivered', 0],
] as const)('%s: an event that breaks the document is %s', async (contract, status, count) => {
  const mount = (await loadMounts()).get('onlyfansapi')
  if (mount === undefined) throw new Error('There is no such gateway')
  const events = documentEvents({ webhooks: { 'fansly.messages.deleted': {} } })
  const mounts = new Map([['onlyfansapi', { ...mount, contract: { ...mount.contract, events } }]])
  const { handler, bodies } = keeper()
  const targets = [{ provider: 'onlyfansapi', handler }] as const
  const webhooks = new Webhooks({ seed: 1, contract, targets, headers: {}, mounts: () => mounts })
  const world = createWorlds().first
  webhooks.watch(world)
  world.send({ chatId: [...world.chats.keys()][0] ?? '', text: 'Hello' })
  await webhooks.settled()
  expect(bodies).toHaveLength(status === 'delivered' ? 1 : 0)
  const message = 'The document has no event fansly.messages.sent'
  const violations = Array.from({ length: count }, () => expect.objectContaining({ message }))
  expect(webhooks.deliveries).toMatchObject([{ status, violations }])
})
