import type { Violation } from './violation.ts'

/** A request below a gateway's server URL, with a parsed body. */
export interface OperationRequest {
  /** As received, percent-encoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** `undefined` where the request has none. */
  readonly body: unknown
}

/** What a handler answers. It must be JSON, and keep to the document. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Which of the document's answers a request asks for; see the `Prefer` header in the README. */
export interface Preferences {
  readonly code?: number
  readonly exampleKey?: string
  readonly dynamic?: boolean
  readonly seed?: string
}

/** A request and its answer, after validation of both. */
export interface Exchange {
  /** `handler` where the given responder answered, `document` where the answer was made from the document. */
  readonly source: 'handler' | 'document'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The body as sent: text, so that no example object of the document is ever shared. */
  readonly body: string | null
  readonly violations: readonly Violation[]
}

/** One operation of a document, ready to validate and answer requests. */
export interface Operation {
  /** The `operationId`. */
  readonly id: string
  /** Lower case. */
  readonly method: string
  /** The path template, below the server URL. */
  readonly path: string
  /**
   * Validates the request, gets an answer (from `respond`, or from the document where there is none), and validates that.
   *
   * @throws {ProblemError} When the request is invalid, no answer can be made, or `respond` throws.
   */
  exchange(
    request: OperationRequest,
    respond?: () => Answer | Promise<Answer>,
    preferences?: Preferences,
  ): Promise<Exchange>
}
