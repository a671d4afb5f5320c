import type { CallOptions } from '../transport/call-options.ts'

/** What every operation of a connected account takes. */
export interface AccountOptions extends CallOptions {
  /**
   * The gateway's id of the connected account, of the form `fansly_…`: the `accountId` of a row of `accounts.list`.
   *
   * @example 'fansly_k4w9r2tz'
   */
  readonly account: string
}
