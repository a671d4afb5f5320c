import type { Handler } from '../gateway.ts'
import { accountIds } from './account-ids.ts'
import { envelope } from './envelope.ts'
import { usageHeaders } from './usage-headers.ts'

/** GET /accounts: here the payload stands in `data` itself. */
export const listAccounts: Handler = ({ usage, creators }, { now }) => {
  const accounts = creators.map(({ number, account }) => ({
    accountId: accountIds.idOf({ number }),
    email: `${account.username}@example.com`,
    name: account.displayName,
    country: null,
    createdAt: new Date(account.createdAt).toISOString(),
  }))
  return {
    status: 200,
    headers: usageHeaders(usage),
    body: envelope(200, 'Success', { success: true, count: accounts.length, accounts }, now),
  }
}
