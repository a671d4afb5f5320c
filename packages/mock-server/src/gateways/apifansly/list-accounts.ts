import type { Handler } from '../gateway.ts'
import { connectedAccountId } from './connected-account.ts'
import { envelope } from './envelope.ts'
import { usageHeaders } from './usage-headers.ts'

/** GET /accounts: here the payload stands in `data` itself. */
export const listAccounts: Handler = ({ usage }, { now, creator }) => {
  const account = {
    accountId: connectedAccountId,
    email: `${creator.username}@example.com`,
    name: creator.displayName,
    country: null,
    createdAt: new Date(creator.createdAt).toISOString(),
  }
  return {
    status: 200,
    headers: usageHeaders(usage),
    body: envelope(200, 'Success', { success: true, count: 1, accounts: [account] }, now),
  }
}
