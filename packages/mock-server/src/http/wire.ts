/** A request as it arrives, over a socket or in process. */
export interface WireRequest {
  /** Upper case. */
  readonly method: string
  /** Path and query, percent-encoded. */
  readonly target: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: AsyncIterable<Uint8Array> | null
  /** Whether it comes from this machine. */
  readonly isLocal: boolean
}

/** A response as it leaves. */
export interface WireResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** What happens to it on its way; nothing, where there is none. */
  readonly delivery?: Delivery
}

/** What happens to a response on its way to the client. */
export interface Delivery {
  /** How long it is held back, in milliseconds. */
  readonly delay: number
  /** Sent in so many parts, over so many milliseconds. */
  readonly drip?: { readonly parts: number; readonly milliseconds: number }
  /** Where it is lost: it is never sent, the connection is reset instead, or once the headers are sent. */
  readonly loss?: 'silence' | 'reset' | 'reset after headers'
}
