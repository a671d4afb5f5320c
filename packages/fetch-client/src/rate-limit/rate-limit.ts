/** What a gateway tells of the requests that a key may make. */
export interface RateLimit {
  /** Requests a minute. */
  readonly limit: number | undefined
  /** Requests left in this minute. */
  readonly remaining: number | undefined
  /** How long the gateway asks to wait, in milliseconds; told with a 429. */
  readonly retryAfterMs: number | undefined
  /** The plan that sets the limit, where the gateway names it. */
  readonly plan: string | undefined
}
