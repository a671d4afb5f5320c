import { describe, expect, test } from 'vitest'
import { createApiFanslyClient } from '../apifansly.ts'
import { apiKey, setUp } from './client.fixture.ts'
import type { Middleware } from './middleware.ts'
import { thrownBy } from './thrown-by.fixture.ts'

describe('a call ends in time', () => {
  test.for<[string, Middleware]>([
    ['onRequest', { onRequest: () => new Promise(() => {}) }],
    ['onResponse', { onResponse: () => new Promise(() => {}) }],
  ])('when %s of middleware never does', async ([, middleware]) => {
    const { client } = setUp(async () => Response.json({}), middleware)
    const error = await thrownBy(client.accounts.list({ attemptTimeoutMs: 1000, totalTimeoutMs: 20 }))
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 'totalTimeoutMs', timeoutMs: 20 })
  })

  test.for([[{ totalTimeoutMs: 20 }], [{ signal: AbortSignal.timeout(20) }]] as const)(
    'when a limiter of its own never gives a turn: %j',
    async ([options]) => {
      const client = createApiFanslyClient({
        apiKey,
        fetch: async () => Response.json({}),
        rateLimiter: { acquire: () => new Promise(() => {}), release() {} },
      })
      const error = await thrownBy(client.accounts.list(options))
      expect(error).toMatchObject({ name: 'TimeoutError' })
    },
  )
})
