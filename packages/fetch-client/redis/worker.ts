// One process of a fleet: makes so many calls at once and prints how each ended.
import { argv, stdout } from 'node:process'
import { Redis } from 'ioredis'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import { createApiFanslyClient } from '../src/apifansly.ts'
import { sharedBudget } from '../src/rate-limiter-flexible.ts'

/** What a worker is told, as JSON. */
export interface WorkerOptions {
  readonly redisUrl: string
  readonly baseUrl: string
  readonly keyPrefix: string
  /** Requests that the fleet may make in a window. */
  readonly points: number
  /** How long a window is, in seconds. */
  readonly duration: number
  readonly calls: number
  /** How long a call may take, in milliseconds. */
  readonly totalTimeoutMs: number
}

const options: WorkerOptions = JSON.parse(argv[2] ?? '')
const { redisUrl, keyPrefix, points, duration, calls, ...limits } = options
const storeClient = new Redis(redisUrl)
const client = createApiFanslyClient({
  apiKey: 'key-of-the-fleet',
  maxRetries: 0,
  rateLimiter: sharedBudget(new RateLimiterRedis({ storeClient, keyPrefix, points, duration }), {
    key: 'fleet',
  }),
  ...limits,
})

async function endOf(): Promise<string> {
  try {
    const { status } = await client.GET('/{account_id}/chats', {
      params: { path: { account_id: 'fansly_1' } },
    })
    return `${status}`
  } catch (error) {
    return error instanceof Error ? error.name : String(error)
  }
}

const ends = await Promise.all(Array.from({ length: calls }, endOf))
await storeClient.quit()
stdout.write(JSON.stringify(ends))
