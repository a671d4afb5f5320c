import { once } from 'node:events'
import { Redis } from 'ioredis'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import { expect, test } from 'vitest'
import { isRateLimitStoreError, sharedBudget } from '../src/rate-limiter-flexible.ts'
import { freePort, startRedis } from './redis-server.ts'

test('after an outage of the server calls go on, and those that failed in it have taken nothing', async () => {
  const port = await freePort()
  const before = await startRedis(port)
  const storeClient = new Redis(before.url, { maxRetriesPerRequest: 1 })
  storeClient.on('error', () => {})
  const limiter = new RateLimiterRedis({ storeClient, points: 20, duration: 60 })
  const budget = sharedBudget(limiter, { key: 'team' })
  const ask = (count: number): Promise<unknown[]> =>
    Promise.all(
      Array.from({ length: count }, async () => {
        try {
          return await budget.acquire(undefined)
        } catch (error) {
          return error
        }
      }),
    )

  expect(await ask(5)).toEqual(Array(5).fill(undefined))
  await before.close()
  const failed = await ask(30)
  expect(failed.filter(isRateLimitStoreError)).toHaveLength(30)

  const isBack = once(storeClient, 'ready')
  const after = await startRedis(port)
  await isBack
  expect(await ask(15)).toEqual(Array(15).fill(undefined))
  expect(await limiter.get('team')).toMatchObject({ consumedPoints: 15 })
  storeClient.disconnect()
  await after.close()
})
