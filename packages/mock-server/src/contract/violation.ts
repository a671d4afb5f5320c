/** Something in a request or a response that the gateway's document does not allow. */
export interface Violation {
  /** Where, from the outside in: `['request', 'query', 'limit']`. */
  readonly location: readonly string[]
  /** An `Error` breaks the contract; a `Warning` (a deprecated parameter, say) does not. */
  readonly severity: 'Error' | 'Warning' | 'Information' | 'Hint'
  /** The JSON Schema keyword, or the HTTP status, that was not met. */
  readonly code?: string | number
  readonly message: string
}
