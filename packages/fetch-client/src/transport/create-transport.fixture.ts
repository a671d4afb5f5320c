import type { operations } from '@fansly-chats/generated-types/apifansly'
import { type Mock, vi } from 'vitest'
import * as table from '../apifansly/operations.ts'
import { apiFansly } from '../apifansly/provider.ts'
import { type ClientOptions, createTransport } from './create-transport.ts'
import { fetchBy } from './fetch.fixture.ts'
import type { Verbs } from './verbs.ts'

type Client = Verbs<operations, typeof table>

interface Stage {
  readonly client: Client
  readonly fetch: Mock<(request: Request) => Response>
}

export const baseUrl = 'https://gateway.test/api'
export const apiKey = 'key-that-must-not-leak'
export const call: { readonly params: { readonly path: { readonly account_id: string } } } = {
  params: { path: { account_id: 'fansly_1' } },
}

/** A client with these options. */
export function create(options: ClientOptions): Client {
  return createTransport<operations, typeof table>(apiFansly, table, {
    baseUrl,
    rateLimiter: false,
    maxRetries: 0,
    ...options,
  }).verbs
}

/** A client, and what it asks its gateway for. */
export function setUp(answer: () => Response = () => Response.json({})): Stage {
  const fetch = vi.fn<(request: Request) => Response>(answer)
  return { fetch, client: create({ apiKey, fetch: fetchBy(fetch) }) }
}
