import { apiFansly } from '../apifansly/provider.ts'
import type { CallOptions } from './call-options.ts'
import { type ClientOptions, createTransport } from './create-transport.ts'
import type { Fetch } from './fetch.ts'
import type { AnyResult } from './result.ts'
import { type Operations, params, type Table, table } from './things.fixture.ts'

/** A call by this `fetch`, of one attempt in real time. */
export function setUp(
  fetch: Fetch | undefined,
  options: Partial<ClientOptions> = {},
): (init?: CallOptions) => Promise<AnyResult> {
  const { core } = createTransport<Operations, Table>(apiFansly, table, {
    apiKey: 'key-of-the-test',
    baseUrl: 'https://gateway.test',
    fetch,
    maxRetries: 0,
    rateLimiter: false,
    ...options,
  })
  return (init = {}) => core.call(table.readThing, { params, ...init })
}
