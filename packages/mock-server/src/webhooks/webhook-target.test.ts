import { afterEach, describe, expect, test } from 'vitest'

import { dig } from '../../test/gateway-calls.ts'
import { keeper, newest, receiver } from '../../test/webhook-receivers.ts'
import { createMockServer } from '../mock-server.ts'
import type { WebhookTarget } from './webhook-target.ts'

const mock = await createMockServer()
afterEach(() => mock.reset())

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
    const { chatId } = newest(mock.world)
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
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
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
