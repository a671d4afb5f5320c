import { MockServerError } from './mock-server-error.ts'

/**
 * A gateway's document cannot be relied on. Served all the same, it would let requests and responses pass unchecked.
 */
export class SelfCheckError extends MockServerError {
  override readonly name = 'SelfCheckError'
  /** The name of the document. */
  readonly document: string
  /** Everything found wrong, a sentence each. */
  readonly problems: readonly string[]

  constructor(document: string, problems: readonly string[], options?: ErrorOptions) {
    super(`${document} failed the self-check: ${problems.join('; ')}`, options)
    this.document = document
    this.problems = problems
  }
}
