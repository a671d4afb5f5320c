/** What a call cost, and what is left. */
export interface Credits {
  /** Credits that the call cost. */
  readonly used: number | undefined
  /** Credits left. */
  readonly balance: number | undefined
}
