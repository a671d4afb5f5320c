import type { AccountIds } from '../account-ids.ts'

/** `fansly_1` and so on. */
export const accountIds: AccountIds = {
  parameter: 'account_id',
  idOf: ({ number }) => `fansly_${number}`,
}
