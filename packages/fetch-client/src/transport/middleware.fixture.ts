import type { operations } from '@fansly-chats/generated-types/onlyfansapi'
import { type Mock, vi } from 'vitest'
import * as table from '../onlyfansapi/operations.ts'
import { onlyFansApi } from '../onlyfansapi/provider.ts'
import type { Core } from './core.ts'
import { createTransport } from './create-transport.ts'
import { fetchBy } from './fetch.fixture.ts'
import type { Middleware } from './middleware.ts'
import type { Verbs } from './verbs.ts'

export const apiKey = 'key-of-the-test'
export const baseUrl = 'https://gateway.test/base'
export const path = '/api/fansly/{fanslyAccount}/chats'
export const init: { readonly params: { readonly path: { readonly fanslyAccount: string } } } = {
  params: { path: { fanslyAccount: 'fansly_acct_1' } },
}

/** What the gateway does with a request. */
export type Answer = (request: Request) => Promise<Response>

interface Stage {
  readonly core: Core<operations>
  readonly client: Verbs<operations, typeof table>
  readonly fetch: Mock<Answer>
}

/** A client, and what it asks its gateway for. */
export function setUp(answer: Answer = async () => Response.json({ data: {} }), maxRetries = 0): Stage {
  const fetch = vi.fn<Answer>(answer)
  const { core, verbs } = createTransport<operations, typeof table>(onlyFansApi, table, {
    apiKey,
    baseUrl,
    fetch: fetchBy(fetch),
    maxRetries,
    rateLimiter: false,
  })
  return { core, client: verbs, fetch }
}

/** Middleware that notes when it is called. */
export function noting(notes: string[], name: string): Middleware {
  return {
    onRequest: () => void notes.push(`${name} request`),
    onResponse: () => void notes.push(`${name} response`),
    onError: () => void notes.push(`${name} error`),
  }
}
