import type { Handler } from '../gateway.ts'
import { accountIds } from './account-ids.ts'
import { envelope } from './envelope.ts'
import { usageHeaders } from './usage-headers.ts'

/** GET /accounts: here the payload stands in `data` itself. */
export const listAccounts: Handler = ({ usage, worlds }, { now }) => {
  const accounts = worlds.map((world) => ({
    accountId: accountIds.idOf(world),
    email: `${world.creator.username}@example.com`,
    name: world.creator.displayName,
    country: null,
    createdAt: new Date(world.creator.createdAt).toISOString(),
  }))
  return {
    status: 200,
    headers: usageHeaders(usage),
    body: envelope(200, 'Success', { success: true, count: accounts.length, accounts }, now),
  }
}
