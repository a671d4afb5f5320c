/** A request, and whether the specification accepts it. */
export interface RequestVariant {
  readonly name: string
  readonly method: string
  /** Below the server URL, with the query. */
  readonly path: string
  readonly body?: unknown
  /**
   * The parameter or property that a refusal must name, or `body` or `method`, in small letters or capitals; absent
   * when the request is accepted.
   */
  readonly refusedFor?: string
}

/** Requests for one operation: those that must be accepted, and those that must be refused. */
export interface OperationRequests {
  readonly operation: string
  readonly variants: readonly RequestVariant[]
}
