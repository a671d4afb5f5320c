import type { AccountIds } from '../account-ids.ts'

/** `fansly_acct_1` and so on. */
export const accountIds: AccountIds = {
  parameter: 'fanslyAccount',
  notFoundCode: 'account_not_found',
  idOf: ({ number }) => `fansly_acct_${number}`,
}
