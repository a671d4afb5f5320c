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

/** One operation of a document, ready to validate and answer requests. */
export interface Operation {
  /** The `operationId`. */
  readonly id: string
  /** Lower case. */
  readonly method: string
  /** The path template, below the server URL. */
  readonly path: string
  /** The headers of a request that the document says something about, in lower case. */
  readonly headerNames: readonly string[]
  /** The names of the document's examples, by the status of the answers: `200`, `2XX`, `default`. */
  readonly exampleNames: ReadonlyMap<string, readonly string[]>
  /** What the document does not allow in a request. Missing credentials have the code 401. */
  requestViolations(request: OperationRequest): readonly Violation[]
  /** What the document does not allow in an answer. */
  answerViolations(answer: Answer): readonly Violation[]
  /**
   * An answer that the document has, for a request that it allows. It shares no object with the document.
   *
   * @throws {ProblemError} When the document has none that the request asks for.
   */
  documentAnswer(request: OperationRequest, preferences?: Preferences): Promise<Answer>
}
