import type { ConnectedAccount } from '@fansly-chats/generated-types/apifansly'
import type { ApiFanslyCore } from './core.ts'
import { type ListAccountsOptions, listAccounts } from './functions/list-accounts.ts'

/** The accounts that are connected to the gateway. */
export interface ApiFanslyAccounts {
  /**
   * Lists all accounts that the API key reaches, at once: there are no pages. Each field of a row may be missing; `accountId`
   * is what the other operations take as `account`. `createdAt` is a text or a number of a unit that is not documented.
   * One credit.
   *
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ContractError for an answer
   * without a list.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * for (const { accountId, name } of await client.accounts.list()) console.log(accountId, name ?? 'without a name')
   * ```
   */
  list(options?: ListAccountsOptions): Promise<ConnectedAccount[]>
}

export function apiFanslyAccounts(core: ApiFanslyCore): ApiFanslyAccounts {
  return { list: (options) => listAccounts(core, options) }
}
