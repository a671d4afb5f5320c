import type { Handler } from '../gateway.ts'
import { connectedAccountId } from './connected-account.ts'
import { usageHeaders } from './usage-headers.ts'

/** GET /api/fansly/accounts: a bare list. */
export const listAccounts: Handler = ({ usage }, { creator }) => ({
  status: 200,
  headers: usageHeaders(usage),
  body: [
    {
      id: connectedAccountId,
      display_name: creator.displayName,
      fansly_id: creator.id,
      fansly_username: creator.username,
      is_authenticated: true,
      authentication_progress: 'completed',
    },
  ],
})
