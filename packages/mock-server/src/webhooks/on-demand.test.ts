import { afterEach, describe, expect, test } from 'vitest'

import { dig } from '../../test/gateway-calls.ts'
import { keeper, newest } from '../../test/webhook-receivers.ts'
import { createMockServer } from '../mock-server.ts'

const mock = await createMockServer()
afterEach(() => mock.reset())

describe('on demand', () => {
  test('a delivery comes twice, with the same id', async () => {
    const { handler, requests, bodies } = keeper()
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
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
    for (const text of texts) mock.world.receive({ chatId: newest(mock.world).chatId, text })
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
      for (let text = 0; text < 20; text++)
        mock.world.receive({ chatId: newest(mock.world).chatId, text: `${text}` })
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
