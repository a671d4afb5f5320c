import { vi } from 'vitest'
import { type ApiFanslyClient, createApiFanslyClient } from '../apifansly.ts'
import type { ClientOptions } from '../transport/create-transport.ts'
import type { Fetch } from '../transport/fetch.ts'

let keys = 0

/** A client with a key of its own, unless told otherwise. */
export function clientOf(fetch: Fetch, options: Partial<ClientOptions> = {}): ApiFanslyClient {
  return createApiFanslyClient({
    apiKey: `key-of-the-test-${keys++}`,
    baseUrl: 'https://gateway.test',
    fetch,
    ...options,
  })
}

/** The status that a call was answered with. */
export async function statusOf(client: ApiFanslyClient): Promise<number> {
  const { status } = await client.GET('/{account_id}/chats', {
    params: { path: { account_id: 'fansly_1' } },
  })
  return status
}

/** The statuses of calls that are all made at once, and how long it took until the last was answered, in milliseconds. */
export async function burst(
  count: number,
  ...clients: readonly ApiFanslyClient[]
): Promise<{ readonly statuses: readonly number[]; readonly elapsedMs: number }> {
  const start = Date.now()
  const calls = Promise.all(
    Array.from({ length: count }, () => clients.map((client) => statusOf(client))).flat(),
  )
  await vi.runAllTimersAsync()
  return { statuses: await calls, elapsedMs: Date.now() - start }
}
