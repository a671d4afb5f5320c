import { getEventListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
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

describe('a limiter in memory', () => {
  test('lets only a few requests leave before the first answer tells the limit', async () => {
    const limiter = memoryRateLimiter()
    const left = line(limiter, 50)
    await vi.advanceTimersByTimeAsync(10 * minute)
    expect(left).toHaveLength(10)
    tell(limiter, { limit: 30, remaining: 29 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(30)
    for (let index = 0; index < 29; index++) tell(limiter, { limit: 30 })
    await vi.advanceTimersByTimeAsync(2 * minute)
    expect(left).toHaveLength(50)
  })

  test('does not make calls to a dead gateway wait for one another', async () => {
    const limiter = memoryRateLimiter()
    for (let index = 0; index < 1000; index++) {
      expect(limiter.acquire(undefined)).toBeUndefined()
      limiter.release(undefined)
    }
  })

  test('lets requests leave in the order in which they came, one that comes as a turn is due too', async () => {
    const limiter = memoryRateLimiter()
    let come = 0
    const left: number[] = []
    const ask = (): void => {
      const number = come++
      const turn = limiter.acquire(undefined)
      if (turn === undefined) left.push(number)
      else void turn.then(() => left.push(number))
    }
    for (let ms = 60_500; ms < 61_500; ms++) setTimeout(ask, ms)
    answer(limiter, { limit: 7, remaining: 6 })
    for (let index = 0; index < 30; index++) ask()
    for (let index = 0; index < 6; index++) tell(limiter, { limit: 7 })
    await vi.advanceTimersByTimeAsync(61_500)
    tell(limiter, { limit: 3000 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toEqual(Array.from({ length: 1030 }, (_, index) => index))
  })

  test('rejects at once with the reason of a signal that is aborted, and gives the turn to the next', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 1, remaining: 0 })
    const controller = new AbortController()
    const dropped = limiter.acquire(controller.signal)
    const kept = limiter.acquire(undefined)
    const reason = new Error('no longer wanted')
    controller.abort(reason)
    await expect(dropped).rejects.toBe(reason)
    await vi.advanceTimersByTimeAsync(2 * minute)
    await expect(kept).resolves.toBeUndefined()
  })

  test('lets go of a signal once the turn has come', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 1, remaining: 0 })
    const { signal } = new AbortController()
    const turn = limiter.acquire(signal)
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2 * minute)
    await turn
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  test('takes no turn for a signal that was aborted before', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 3, remaining: 2 })
    const reason = new Error('never wanted')
    for (let index = 0; index < 100; index++)
      await expect(limiter.acquire(AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(limiter.acquire(undefined)).toBeUndefined()
  })

  test('leaves nothing behind when all who wait are aborted', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 1, remaining: 0 })
    const controller = new AbortController()
    const turns = Array.from({ length: 1000 }, () => limiter.acquire(controller.signal))
    expect(vi.getTimerCount()).toBe(1)
    controller.abort()
    expect((await Promise.allSettled(turns)).filter(({ status }) => status === 'rejected')).toHaveLength(1000)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a refusal holds all back until its Retry-After', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 300, remaining: 200 })
    answer(limiter, { retryAfterMs: 20_000, remaining: 50 }, 429)
    const left = line(limiter, 50)
    await vi.advanceTimersByTimeAsync(19_999)
    expect(left).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(left).toHaveLength(1) // finds out if there is room again
    tell(limiter, { retryAfterMs: 5000 }, 429)
    await vi.advanceTimersByTimeAsync(4999)
    expect(left).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(left).toHaveLength(2)
    tell(limiter, { limit: 300, remaining: 20 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(22)
    tell(limiter, { limit: 300, remaining: 280 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(22) // others were under way: nobody knows if they are in what is left
    for (let index = 0; index < 19; index++) tell(limiter, { limit: 300 })
    await vi.advanceTimersByTimeAsync(2 * minute)
    expect(left).toHaveLength(50)
  })

  test('a refusal does not hold back a key whose limit is unknown longer than its Retry-After', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { retryAfterMs: 20_000 }, 429)
    const left = line(limiter, 5)
    await vi.advanceTimersByTimeAsync(19_999)
    expect(left).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(left).toHaveLength(5)
  })

  test('an outage with a Retry-After holds back nobody else', () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 300, remaining: 299 })
    answer(limiter, { retryAfterMs: 20_000 }, 503)
    expect(limiter.acquire(undefined)).toBeUndefined()
  })

  test('a request that met no other corrects the count', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 60, remaining: 1 })
    answer(limiter, { limit: 60, remaining: 59 }) // the window of the gateway began anew
    const left = line(limiter, 100)
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(59)
    for (let index = 0; index < 59; index++) tell(limiter, { limit: 60 })
    await vi.advanceTimersByTimeAsync(2 * minute)
    expect(left).toHaveLength(100)
  })

  test('a refusal that tells no Retry-After, and nothing that is left, is waited out for a minute', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 300, remaining: 200 })
    answer(limiter, {}, 429)
    const left = line(limiter, 5)
    await vi.advanceTimersByTimeAsync(minute)
    expect(left).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(minute)
    expect(left).toHaveLength(5)
  })

  test('a refusal for a day holds nobody longer than a minute, after which each call is told', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { retryAfterMs: 86_400_000 }, 429)
    const left = line(limiter, 5)
    await vi.advanceTimersByTimeAsync(minute - 1)
    expect(left).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(left).toHaveLength(5)
  })

  test.for([
    ['what is left of an unknown limit', { remaining: 5 }],
    ['a limit of nothing', { limit: 0, remaining: 0 }],
    ['a limit below nothing', { limit: -1, remaining: -1 }],
    ['a limit beyond counting', { limit: 1e15, remaining: 12 }],
  ] as const)('takes %s without hanging', async ([, told]) => {
    const limiter = memoryRateLimiter()
    answer(limiter, told)
    const left = line(limiter, 12)
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(12)
  })

  test('holds no memory of calls, whether they are answered, fail or are dropped', async () => {
    const limiter = memoryRateLimiter()
    const rounds = async (count: number): Promise<void> => {
      for (let index = 0; index < count; index++) {
        await limiter.acquire(undefined)
        limiter.release(undefined)
      }
    }
    await rounds(1000)
    const before = usedMemory()
    await rounds(300_000)
    expect(usedMemory() - before).toBeLessThan(1_000_000)

    answer(limiter, { limit: 1, remaining: 0 })
    for (let index = 0; index < 100; index++) {
      const controller = new AbortController()
      const turns = Array.from({ length: 300 }, () => limiter.acquire(controller.signal))
      controller.abort()
      await Promise.allSettled(turns)
    }
    expect(usedMemory() - before).toBeLessThan(1_000_000)
  })

  test('takes on a limit that is raised or lowered', async () => {
    const limiter = memoryRateLimiter()
    answer(limiter, { limit: 2, remaining: 1 })
    const left = line(limiter, 100)
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(1)
    tell(limiter, { limit: 60, remaining: 58 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(59)
    for (let index = 0; index < 58; index++) tell(limiter, { limit: 5 })
    await vi.advanceTimersByTimeAsync(2 * minute)
    expect(left).toHaveLength(59 + 5)
    for (let index = 0; index < 5; index++) tell(limiter, { limit: 300, remaining: 290 })
    await vi.advanceTimersByTimeAsync(0)
    expect(left).toHaveLength(100)
  })
})

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

/** What is in use after all garbage is collected, in bytes. */
function usedMemory(): number {
  if (typeof collectGarbage !== 'function') throw new Error('this runtime has no garbage collector to call')
  collectGarbage()
  return process.memoryUsage().heapUsed
}

/** Asks for a turn that is free, and tells what the answer said. */
function answer(limiter: RateLimiter, told: Partial<RateLimit>, status = 200): void {
  expect(limiter.acquire(undefined)).toBeUndefined()
  tell(limiter, told, status)
}

function tell(limiter: RateLimiter, told: Partial<RateLimit>, status = 200): void {
  const nothing = { limit: undefined, remaining: undefined, retryAfterMs: undefined, plan: undefined }
  limiter.release({ status, rateLimit: { ...nothing, ...told } })
}

/** Which of so many requests, asked for one after the other, have had their turn. */
function line(limiter: RateLimiter, length: number): number[] {
  const left: number[] = []
  for (let index = 0; index < length; index++) {
    const turn = limiter.acquire(undefined)
    if (turn === undefined) left.push(index)
    else void turn.then(() => left.push(index))
  }
  return left
}
