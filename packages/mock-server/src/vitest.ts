import { test as base, type TestAPI } from 'vitest'

import type { FaultPlan } from './faults/fault-plan.ts'
import type { Journal } from './journal/journal.ts'
import { createMockServer, type MockServer } from './mock-server.ts'
import type { MockServerOptions } from './mock-server-options.ts'
import type { Webhooks } from './webhooks/webhooks.ts'
import type { World } from './world/world.ts'

/** What a test is given. */
export interface MockFixtures {
  /** How to make the mock server: `test.override({ mockOptions: { seed: 7 } })`, or `test.scoped` before Vitest 4.1. */
  readonly mockOptions: MockServerOptions
  /** A mock server of this test's own, in this process unless `mockOptions` has a port. */
  readonly mock: MockServer
  /** Its `world`, which tests look into and change. */
  readonly world: World
  /** Its `fetch`, for the client under test. */
  readonly fetch: typeof fetch
  /** Its `faults`. */
  readonly faults: FaultPlan
  /** Its `journal`. What `journal.expect` names may break the documents. */
  readonly journal: Journal
  /** Its `webhooks`. */
  readonly webhooks: Webhooks
}

/**
 * Vitest's `test`, with a mock server for each. It fails the test whose requests break a gateway's document, where the test did
 * not expect that, and tells what was sent, what the contract says, and where.
 *
 * @example
 * ```ts
 * import { test } from '@fansly-chats/mock-server/vitest'
 * import { expect } from 'vitest'
 *
 * test('the newest chat comes first', async ({ mock, world, fetch }) => {
 *   const [newest] = world.conversations()
 *   const response = await fetch(`${mock.url('apifansly')}/fansly_1/chats`, { headers: { 'x-api-key': 'any' } })
 *   expect(await response.json()).toHaveProperty('data.data.response.data.0.groupId', newest?.chat.id)
 * })
 * ```
 */
export const test: TestAPI<MockFixtures> = base.extend<MockFixtures>({
  mockOptions: {},
  mock: async ({ mockOptions }, use) => {
    const mock = await createMockServer(mockOptions)
    try {
      await use(mock)
      mock.journal.verify()
    } finally {
      await mock.close()
    }
  },
  world: ({ mock }, use) => use(mock.world),
  fetch: ({ mock }, use) => use(mock.fetch),
  faults: ({ mock }, use) => use(mock.faults),
  journal: ({ mock }, use) => use(mock.journal),
  webhooks: ({ mock }, use) => use(mock.webhooks),
})
