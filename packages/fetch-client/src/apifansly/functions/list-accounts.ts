import type { ConnectedAccount } from '@fansly-chats/generated-types/apifansly'
import type { CallOptions } from '../../transport/call-options.ts'
import { payloadOf } from '../../transport/payload-of.ts'
import type { ApiFanslyCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link listAccounts} takes. */
export interface ListAccountsOptions extends CallOptions {}

/** The standalone form of `client.accounts.list`. */
export function listAccounts(
  core: ApiFanslyCore,
  options: ListAccountsOptions = {},
): Promise<ConnectedAccount[]> {
  return payloadOf(core, operations.listAccounts, options, { params: {} }, ({ data: { accounts } }) => {
    if (Array.isArray(accounts)) return accounts
    throw new TypeError('The accounts are no list')
  })
}
