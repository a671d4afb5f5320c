import type { ConnectedAccount } from '@fansly-chats/generated-types/onlyfansapi'
import type { CallOptions } from '../../transport/call-options.ts'
import { payloadOf } from '../../transport/payload-of.ts'
import type { OnlyFansApiCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link listAccounts} takes. */
export interface ListAccountsOptions extends CallOptions {}

/** The standalone form of `client.accounts.list`. */
export function listAccounts(
  core: OnlyFansApiCore,
  options: ListAccountsOptions = {},
): Promise<ConnectedAccount[]> {
  return payloadOf(core, operations.listAccounts, options, { params: {} }, (accounts) => {
    if (Array.isArray(accounts)) return accounts
    throw new TypeError('The accounts are no list')
  })
}
