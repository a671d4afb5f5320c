import { describe, expect, test } from 'vitest'
import { burst, clientOf } from './burst.fixture.ts'
import { answer, useClock } from './limiter.fixture.ts'
import { memoryRateLimiter } from './memory-rate-limiter.ts'
import { modelGateway, pass } from './model-gateway.fixture.ts'

useClock()

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
