import type { Handler } from '../gateway.ts'
import { accountIds } from './account-ids.ts'
import { usageHeaders } from './usage-headers.ts'

/** GET /api/fansly/accounts: a bare list. */
export const listAccounts: Handler = ({ usage, worlds }) => ({
  status: 200,
  headers: usageHeaders(usage),
  body: worlds.map((world) => ({
    id: accountIds.idOf(world),
    display_name: world.creator.displayName,
    fansly_id: world.creator.id,
    fansly_username: world.creator.username,
    is_authenticated: true,
    authentication_progress: 'completed',
  })),
})
