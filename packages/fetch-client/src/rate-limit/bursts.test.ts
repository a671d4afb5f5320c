import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { burst, clientOf, statusOf } from './burst.fixture.ts'
import { minute, useClock } from './limiter.fixture.ts'
import { type GatewaySettings, modelGateway, randomFrom } from './model-gateway.fixture.ts'

useClock()

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
