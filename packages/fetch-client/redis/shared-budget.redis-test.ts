import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { isRateLimitStoreError, sharedBudget } from '../src/rate-limiter-flexible.ts'
import { freePort, openRedis, type RedisServer } from './redis-server.ts'
import type { WorkerOptions } from './worker.ts'

const worker = fileURLToPath(new URL('worker.ts', import.meta.url))

let redis: RedisServer
let gateway: Server
let baseUrl: string
let arrived: number
let retryAfter: string | undefined

beforeAll(async () => {
  redis = await openRedis()
})
afterAll(() => redis?.close())

beforeEach(async () => {
  arrived = 0
  retryAfter = undefined
  gateway = createServer((_request, response) => {
    arrived++
    response.writeHead(retryAfter ? 429 : 200, {
      'content-type': 'application/json',
      ...(retryAfter && { 'x-ratelimit-retry-after': retryAfter }),
    })
    response.end('{}')
  }).listen(0, '127.0.0.1')
  await once(gateway, 'listening')
  const address = gateway.address()
  baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`
})
afterEach(async () => {
  gateway.closeAllConnections()
  gateway.close()
  await once(gateway, 'close')
})

type Told = Pick<WorkerOptions, 'keyPrefix' | 'points' | 'duration' | 'calls' | 'totalTimeoutMs'>

/** How the calls of a process of its own ended. */
async function run(told: Told): Promise<string[]> {
  const options: WorkerOptions = { redisUrl: redis.url, baseUrl, ...told }
  const { stdout } = await promisify(execFile)(process.execPath, [worker, JSON.stringify(options)])
  return JSON.parse(stdout)
}

/** A name that no other run uses. */
function ownPrefix(): string {
  return `fansly-chats-test-${crypto.randomUUID()}`
}

test('two processes share one budget, and never exceed it', async () => {
  const told = { keyPrefix: ownPrefix(), points: 40, duration: 60, calls: 40, totalTimeoutMs: 3000 }
  const ends = (await Promise.all([run(told), run(told)])).flat()
  expect(arrived).toBe(40)
  expect(ends.filter((end) => end === '200')).toHaveLength(40)
  expect(ends.filter((end) => end === 'TimeoutError')).toHaveLength(40)
})

test('who finds the budget used up waits for the next window: all calls of both come to their end', async () => {
  const told = { keyPrefix: ownPrefix(), points: 20, duration: 1, calls: 30, totalTimeoutMs: 50_000 }
  const ends = (await Promise.all([run(told), run(told)])).flat()
  expect(ends).toEqual(Array(60).fill('200'))
  expect(arrived).toBe(60)
})

test('a refusal that one process meets holds the other one back too', async () => {
  const told = { keyPrefix: ownPrefix(), points: 40, duration: 60, totalTimeoutMs: 1500 }
  retryAfter = '30'
  expect(await run({ ...told, calls: 1 })).toEqual(['429'])
  retryAfter = undefined
  expect(await run({ ...told, calls: 5 })).toEqual(Array(5).fill('TimeoutError'))
  expect(arrived).toBe(1)
})

test('a server that is not there is told of, however long its client would go on trying', async () => {
  const storeClient = new Redis(`redis://127.0.0.1:${await freePort()}`)
  storeClient.on('error', () => {})
  const limiter = new RateLimiterRedis({ storeClient, points: 40, duration: 60 })
  const budget = sharedBudget(limiter, { key: 'team', storeTimeoutMs: 200 })
  await expect(budget.acquire(undefined)).rejects.toSatisfy(isRateLimitStoreError)
  storeClient.disconnect()
})
