import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createApiFanslyClient } from '../apifansly.ts'
import { account, apiKey as clientKey, setUp as setUpClient } from './client.fixture.ts'
import { apiKeys, leaks, setUp, shown } from './redactor.fixture.ts'
import { params, table } from './things.fixture.ts'
import { thrownBy } from './thrown-by.fixture.ts'

describe('the key is not shown', () => {
  const isLeaked = (error: unknown): boolean =>
    `${inspect(error, { depth: Infinity, showHidden: true })}${String(error)}${JSON.stringify(error)}`.includes(
      clientKey,
    )

  test('when a redirect leads to a host named for it', async () => {
    const key = clientKey.replace('_', '-')
    const redirect = new Response(null, { status: 302, headers: { location: `https://${key}.test/` } })
    const client = createApiFanslyClient({ apiKey: key, fetch: async () => redirect, rateLimiter: false })
    const error = await thrownBy(client.accounts.list())
    expect(error).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('https://[redacted].test'),
    })
    expect(inspect(error)).not.toContain(key)
  })

  test('when a caller puts it into a header that is none', async () => {
    const { client } = setUpClient(async () => Response.json({}))
    const error = await thrownBy(
      client.GET('/{account_id}/chats/{chat_id}/messages', {
        params: { path: { account_id: account, chat_id: '5' } },
        headers: { authorization: `Bearer ${clientKey}\n!` },
      }),
    )
    expect(error).toMatchObject({ name: 'ConfigurationError' })
    expect(isLeaked(error)).toBe(false)
  })
})

test('the key is not shown by the client, by what it refuses, or by what it was never sent in', async () => {
  await fc.assert(
    fc.asyncProperty(apiKeys, async (apiKey) => {
      const client = setUp(apiKey, async () => Response.json({}))
      const refused: unknown[] = await Promise.all([
        client.core
          .call(table.readThing, { params: { path: { id: '..' } } })
          .catch((error: unknown) => error),
        client.core.call(table.readThing, { params, maxRetries: -1 }).catch((error: unknown) => error),
        client.core
          .call(table.readThing, { params, signal: AbortSignal.abort() })
          .catch((error: unknown) => error),
      ])
      for (const value of [client, client.core, client.verbs, ...refused])
        expect(leaks(shown(value), apiKey)).toEqual([])
    }),
  )
})
