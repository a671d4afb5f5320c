import type { CallOptions } from '../transport/call-options.ts'

/** What every operation of a connected account takes. */
export interface AccountOptions extends CallOptions {
  /**
   * The gateway's id of the connected account, of the form `fansly_acct_…`: the `id` of a row of `accounts.list`.
   *
   * @example 'fansly_acct_7c1e94b2d05f386'
   */
  readonly account: string
}
