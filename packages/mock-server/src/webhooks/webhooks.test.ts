import { afterEach, expect, test, vi } from 'vitest'

import { keeper, newest } from '../../test/webhook-receivers.ts'
import { documentEvents } from '../contract/document-events.ts'
import { loadMounts } from '../load-mounts.ts'
import { createMockServer } from '../mock-server.ts'
import { createWorlds } from '../world/create-worlds.ts'
import type { WebhookDelivery } from './webhook-delivery.ts'
import { Webhooks } from './webhooks.ts'

const mock = await createMockServer()
afterEach(() => {
  mock.reset()
  vi.useRealTimers()
})

test('a thousand wait without a warning, and older ones than that are forgotten', async () => {
  const warnings: unknown[] = []
  const listen = (warning: unknown): void => void warnings.push(warning)
  process.on('warning', listen)
  const { handler } = keeper(500)
  mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
  const { chatId } = newest(mock.world)
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
  const told: WebhookDelivery[] = []
  const onDelivery = (delivery: WebhookDelivery): void => void told.push(delivery)
  const webhooks = new Webhooks({
    seed: 1,
    contract,
    targets,
    headers: {},
    mounts: () => mounts,
    onDelivery,
  })
  const world = createWorlds().first
  webhooks.watch(world)
  world.send({ chatId: [...world.chats.keys()][0] ?? '', text: 'Hello' })
  await webhooks.settled()
  expect(bodies).toHaveLength(status === 'delivered' ? 1 : 0)
  const message = 'The document has no event fansly.messages.sent'
  const violations = Array.from({ length: count }, () => expect.objectContaining({ message }))
  expect(webhooks.deliveries).toMatchObject([{ status, violations }])
  expect(told).toEqual(webhooks.deliveries)
})
