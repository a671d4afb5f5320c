import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ApiFanslyClient, createApiFanslyClient } from '../apifansly.ts'
import type { ClientOptions } from '../transport/create-transport.ts'
import type { Fetch } from '../transport/fetch.ts'
import { memoryRateLimiter } from './memory-rate-limiter.ts'
import type { RateLimit } from './rate-limit.ts'
import type { RateLimiter } from './rate-limiter.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  const timers = vi.getTimerCount()
  vi.useRealTimers()
  if (timers > 0) throw new Error(`${timers} timers are left`)
})

const minute = 60_000

/** A gateway that counts requests as the real ones do. */
interface GatewaySettings {
  /** Requests a minute. */
  readonly limit: number
  /** Whether each request is counted for a minute, or all are forgotten at each turn of the minute. */
  readonly window: 'sliding' | 'fixed'
  /** From a client to the gateway, and back, in milliseconds. */
  readonly latencyMs?: () => number
  /** When fixed windows begin, in milliseconds after the start. */
  readonly offsetMs?: number
  /** The tick of the gateway's clock, in milliseconds. */
  readonly tickMs?: number
  /** When somebody else sends a request with the same key, in milliseconds after the start. */
  readonly others?: readonly number[]
}

function modelGateway({
  limit,
  window,
  latencyMs = () => 0,
  offsetMs = 0,
  tickMs = 1,
  others = [],
}: GatewaySettings) {
  const start = Date.now()
  const still = [...others]
  let counted: number[] = []
  const statuses: number[] = []

  const takes = (now: number): boolean => {
    const windowStart = window === 'fixed' ? now - ((now - offsetMs + minute) % minute) : now - minute + 1
    counted = counted.filter((time) => time >= windowStart)
    return counted.length < limit && counted.push(now) > 0
  }
  const fetch: Fetch = async () => {
    await pass(latencyMs())
    const now = Math.floor((Date.now() - start) / tickMs) * tickMs
    while ((still[0] ?? Infinity) <= now) takes(still.shift() ?? now)
    const status = takes(now) ? 200 : 429
    statuses.push(status)
    const endMs =
      window === 'fixed'
        ? minute - ((now - offsetMs + minute) % minute)
        : minute - (now - (counted[0] ?? now))
    const headers = {
      'x-ratelimit-limit': `${limit}`,
      'x-ratelimit-remaining': `${limit - counted.length}`,
      ...(status === 429 && { 'x-ratelimit-retry-after': `${Math.ceil(endMs / 1000)}` }),
    }
    await pass(latencyMs())
    return Response.json({}, { status, headers })
  }
  return { fetch, statuses, refused: () => statuses.filter((status) => status === 429).length }
}

async function pass(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
}

let keys = 0

/** A client with a key of its own, unless told otherwise. */
function clientOf(fetch: Fetch, options: Partial<ClientOptions> = {}): ApiFanslyClient {
  return createApiFanslyClient({
    apiKey: `key-of-the-test-${keys++}`,
    baseUrl: 'https://gateway.test',
    fetch,
    ...options,
  })
}

async function statusOf(client: ApiFanslyClient, signal?: AbortSignal): Promise<number> {
  const { status } = await client.GET('/{account_id}/chats', {
    params: { path: { account_id: 'fansly_1' } },
    signal,
  })
  return status
}

/** The statuses of calls that are all made at once, and how long it took until the last was answered, in milliseconds. */
async function burst(count: number, ...clients: readonly ApiFanslyClient[]) {
  const start = Date.now()
  const calls = Promise.all(
    Array.from({ length: count }, () => clients.map((client) => statusOf(client))).flat(),
  )
  await vi.runAllTimersAsync()
  return { statuses: await calls, elapsedMs: Date.now() - start }
}

/** Numbers from 0 up to 1 that are the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

describe('1,000 calls at once, at 300 a minute', () => {
  const random = randomFrom(7)
  const cases: Record<string, Omit<GatewaySettings, 'limit'>> = {
    'a sliding window': { window: 'sliding', latencyMs: () => 20 },
    'a window that begins anew': { window: 'fixed', latencyMs: () => 20 },
    'a window that begins anew in the middle of the burst': {
      window: 'fixed',
      latencyMs: () => 20,
      offsetMs: 30,
    },
    'no latency': { window: 'sliding' },
    'random latency': { window: 'sliding', latencyMs: () => random() * 4000 },
    'random latency, and a window that begins anew': { window: 'fixed', latencyMs: () => random() * 4000 },
    'a clock that ticks in seconds': { window: 'sliding', latencyMs: () => random() * 400, tickMs: 1000 },
  }

  test.for(Object.entries(cases))(
    '%s: none is refused, none waits longer than it must',
    async ([, settings]) => {
      const gateway = modelGateway({ ...settings, limit: 300 })
      const { statuses, elapsedMs } = await burst(1000, clientOf(gateway.fetch))
      expect(statuses).toHaveLength(1000)
      expect(gateway.statuses).toHaveLength(1000)
      expect(gateway.refused()).toBe(0)
      // Three windows pass, each a second and the slowest round trip longer than a minute.
      expect(elapsedMs).toBeLessThan(3 * (minute + 1100) + 4 * 8000)
    },
  )

  test.for(['sliding', 'fixed'] as const)(
    'others who use the key in bursts: every call comes to its end (%s)',
    async (window) => {
      for (const everyMs of [7000, 20_000, 31_000, 61_050]) {
        const others = Array.from({ length: 40 * 100 }, (_, index) => Math.floor(index / 100) * everyMs)
        const gateway = modelGateway({ limit: 300, window, latencyMs: () => 50, others })
        const { statuses } = await burst(1000, clientOf(gateway.fetch))
        expect(statuses).toEqual(Array(1000).fill(200))
        expect(gateway.refused()).toBeLessThan(400)
      }
    },
  )

  test('a window that others used up before is waited for', async () => {
    const gateway = modelGateway({
      limit: 300,
      window: 'sliding',
      latencyMs: () => 50,
      others: Array(300).fill(0),
    })
    const { statuses } = await burst(1000, clientOf(gateway.fetch))
    expect(statuses).toEqual(Array(1000).fill(200))
    expect(gateway.refused()).toBeLessThanOrEqual(10)
  })
})

test('whatever the limit, the window and the latency: nothing is refused that nobody else caused', async () => {
  const anyLoad = fc.record({
    limit: fc.integer({ min: 10, max: 120 }),
    window: fc.constantFrom('sliding' as const, 'fixed' as const),
    offsetMs: fc.integer({ min: 0, max: minute - 1 }),
    slowestMs: fc.integer({ min: 0, max: 14_000 }),
    seed: fc.integer({ min: 1, max: 1000 }),
    bursts: fc.array(
      fc.record({
        count: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 90 })),
        pauseMs: fc.integer({ min: 0, max: 90_000 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  await fc.assert(
    fc.asyncProperty(anyLoad, async ({ limit, slowestMs, seed, bursts, ...settings }) => {
      const random = randomFrom(seed)
      const gateway = modelGateway({ ...settings, limit, latencyMs: () => Math.floor(random() * slowestMs) })
      const client = clientOf(gateway.fetch)
      const calls: Promise<number>[] = []
      for (const { count, pauseMs } of bursts) {
        calls.push(...Array.from({ length: count }, () => statusOf(client)))
        await vi.advanceTimersByTimeAsync(pauseMs)
      }
      await vi.runAllTimersAsync()
      expect(new Set(await Promise.all(calls))).toEqual(new Set([200]))
      expect(gateway.refused()).toBe(0)
    }),
    { numRuns: 100 },
  )
})

describe('what is shared', () => {
  test('clients with one key at one address share its limit, however that is written', async () => {
    const gateway = modelGateway({ limit: 300, window: 'sliding', latencyMs: () => 20 })
    const one = clientOf(gateway.fetch, { apiKey: 'key-of-two-clients' })
    const other = clientOf(gateway.fetch, { apiKey: 'key-of-two-clients', baseUrl: 'https://GATEWAY.test/' })
    const { elapsedMs } = await burst(300, one, other)
    expect(gateway.refused()).toBe(0)
    expect(elapsedMs).toBeGreaterThan(minute)
  })

  test.for([
    ['another key', { apiKey: 'another-key' }],
    ['another address', { baseUrl: 'https://elsewhere.test' }],
    ['a limiter of its own', { rateLimiter: memoryRateLimiter() }],
    ['no limiter', { rateLimiter: false }],
  ] as const)('a client with %s does not share', async ([name, options]) => {
    const one = modelGateway({ limit: 300, window: 'sliding', latencyMs: () => 20 })
    const other = modelGateway({ limit: 300, window: 'sliding', latencyMs: () => 20 })
    const apiKey = `key for ${name}`.replaceAll(' ', '-')
    const clients = [clientOf(one.fetch, { apiKey }), clientOf(other.fetch, { apiKey, ...options })]
    const { statuses, elapsedMs } = await burst(300, ...clients)
    expect(statuses).toEqual(Array(600).fill(200))
    expect(elapsedMs).toBeLessThan(minute)
  })
})

describe('a key without a limit', () => {
  test('never waits once an answer has shown it', async () => {
    let underWay = 0
    let most = 0
    const client = clientOf(async () => {
      most = Math.max(most, ++underWay)
      await pass(20)
      underWay--
      return Response.json({})
    })
    await burst(1, client)
    const { elapsedMs } = await burst(5000, client)
    expect(elapsedMs).toBe(20)
    expect(most).toBe(5000)
  })

  test('takes no promise and no timer', () => {
    const limiter = memoryRateLimiter()
    answer(limiter, {})
    for (let index = 0; index < 100_000; index++) expect(limiter.acquire(undefined)).toBeUndefined()
  })

  test('is not taken for one by a failure that tells nothing', async () => {
    const gateway = modelGateway({ limit: 300, window: 'sliding', latencyMs: () => 20 })
    let first = true
    const client = clientOf((request, init) => {
      if (!first) return gateway.fetch(request, init)
      first = false
      return Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }))
    })
    await burst(1000, client)
    expect(gateway.refused()).toBe(0)
  })
})

/** Asks for a turn that is free, and tells what the answer said. */
function answer(limiter: RateLimiter, told: Partial<RateLimit>, status = 200): void {
  expect(limiter.acquire(undefined)).toBeUndefined()
  tell(limiter, told, status)
}

function tell(limiter: RateLimiter, told: Partial<RateLimit>, status = 200): void {
  const nothing = { limit: undefined, remaining: undefined, retryAfterMs: undefined, plan: undefined }
  limiter.release({ status, rateLimit: { ...nothing, ...told } })
}
