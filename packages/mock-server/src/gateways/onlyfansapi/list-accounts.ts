import type { Handler } from '../gateway.ts'
import { accountIds } from './account-ids.ts'
import { usageHeaders } from './usage-headers.ts'

/** GET /api/fansly/accounts: a bare list. */
export const listAccounts: Handler = ({ usage, creators }) => ({
  status: 200,
  headers: usageHeaders(usage),
  body: creators.map(({ number, account }) => ({
    id: accountIds.idOf({ number }),
    display_name: account.displayName,
    fansly_id: account.id,
    fansly_username: account.username,
    is_authenticated: true,
    authentication_progress: 'completed',
  })),
})
