/** What every operation of a connected account takes. */
export interface AccountOptions {
  /** The gateway's id of the connected account, of the form `fansly_acct_…`. */
  readonly account: string
  /** Drops the request under way and ends an iteration; the signal's reason is thrown. */
  readonly signal?: AbortSignal | undefined
}
