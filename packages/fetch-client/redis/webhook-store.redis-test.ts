import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleOnce, isWebhookBusyError, type WebhookStore } from '../src/webhooks.ts'
import { openRedis, type RedisServer } from './redis-server.ts'

let server: RedisServer
let clients: [Redis, Redis]
beforeAll(async () => {
  server = await openRedis()
  clients = [new Redis(server.url), new Redis(server.url)]
})
afterAll(async () => {
  for (const client of clients) client.disconnect()
  await server?.close()
})

/** As `WebhookStore` shows it, but for the time that an event stays busy. */
const redisStore = (redis: Redis, busySeconds: number): WebhookStore => ({
  async begin(key) {
    const known = await redis.set(key, 'busy', 'EX', busySeconds, 'NX', 'GET')
    return known === null ? 'new' : known === 'done' ? 'done' : 'busy'
  },
  complete: (key) => redis.set(key, 'done', 'EX', 86_400),
  abandon: (key) => redis.eval(letGo, 1, key),
})
const letGo = `if redis.call('get', KEYS[1]) == 'busy' then redis.call('del', KEYS[1]) end`

const ownKey = (): string => `fansly-chats-test-${crypto.randomUUID()}`

test('of many workers that are given one event at the same time, one handles it', async () => {
  const key = ownKey()
  let handled = 0
  const handle = (): Promise<void> =>
    new Promise((resolve) => {
      handled++
      setTimeout(resolve, 50)
    })
  const stores = clients.map((client) => redisStore(client, 60))
  const handling = Array.from({ length: 10 }, () => stores.map((store) => handleOnce(store, key, handle)))
  const ends = await Promise.allSettled(handling.flat())
  expect(handled).toBe(1)
  expect(ends.filter((end) => end.status === 'fulfilled')).toEqual([{ status: 'fulfilled', value: true }])
  expect(ends.filter((end) => end.status === 'rejected' && isWebhookBusyError(end.reason))).toHaveLength(19)
  expect(await Promise.all(stores.map((store) => store.begin(key)))).toEqual(['done', 'done'])
})

test('what a worker crashed over is new again after a while, and what it failed at is at once', async () => {
  const [one, other] = clients.map((client) => redisStore(client, 1))
  const key = ownKey()
  expect([await one?.begin(key), await other?.begin(key)]).toEqual(['new', 'busy'])
  await expect.poll(() => other?.begin(key), { timeout: 10_000 }).toBe('new')
  await other?.abandon(key)
  expect(await one?.begin(key)).toBe('new')
})

test('who fails late takes nothing away from who handled it meanwhile', async () => {
  const slow = redisStore(clients[0], 1)
  const other = redisStore(clients[1], 1)
  const key = ownKey()
  const { promise, reject } = Promise.withResolvers<void>()
  const failing = handleOnce(slow, key, () => promise)
  await expect.poll(() => other.begin(key), { timeout: 10_000 }).toBe('new')
  await other.complete(key)
  reject(new Error('too late'))
  await expect(failing).rejects.toThrow('too late')
  expect(await other.begin(key)).toBe('done')
})
