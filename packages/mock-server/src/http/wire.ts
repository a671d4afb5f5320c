/** A request as it arrives, over a socket or in process. */
export interface WireRequest {
  /** Upper case. */
  readonly method: string
  /** Path and query, percent-encoded. */
  readonly target: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: AsyncIterable<Uint8Array> | null
}

/** A response as it leaves. */
export interface WireResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}
