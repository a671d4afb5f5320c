import { describe, expect, test } from 'vitest'
import { burst, clientOf } from './burst.fixture.ts'
import { minute, useClock } from './limiter.fixture.ts'
import { memoryRateLimiter } from './memory-rate-limiter.ts'
import { modelGateway } from './model-gateway.fixture.ts'

useClock()

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
