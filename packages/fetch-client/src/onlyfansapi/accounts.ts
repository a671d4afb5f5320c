import type { ConnectedAccount } from '@fansly-chats/generated-types/onlyfansapi'
import type { OnlyFansApiCore } from './core.ts'
import { type ListAccountsOptions, listAccounts } from './functions/list-accounts.ts'

/** The Fansly accounts that are connected to the gateway. */
export interface OnlyFansApiAccounts {
  /**
   * Lists all accounts of the team, at once: there are no pages. A row's `id` is what the other operations take as `account`;
   * its `fansly_id` is what messages carry as `senderId`. What the answer holds is reported by others, not documented, so each
   * field of a row may be missing. Reported to be free of credits.
   *
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ContractError for an answer that
   * is no list.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/account/list-accounts
   * @example
   * ```ts
   * for (const { id, fansly_username, is_authenticated } of await client.accounts.list()) {
   *   console.log(id, fansly_username ?? 'not signed in yet', is_authenticated)
   * }
   * ```
   */
  list(options?: ListAccountsOptions): Promise<ConnectedAccount[]>
}

export function onlyFansApiAccounts(core: OnlyFansApiCore): OnlyFansApiAccounts {
  return { list: (options) => listAccounts(core, options) }
}
