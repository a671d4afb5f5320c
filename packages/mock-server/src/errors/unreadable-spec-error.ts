import { MockServerError } from './mock-server-error.ts'

/** A gateway's document is missing, or is not a JSON object. */
export class UnreadableSpecError extends MockServerError {
  override readonly name = 'UnreadableSpecError'
  /** Where it was looked for. */
  readonly file: string

  constructor(file: string, cause: unknown) {
    super(`Cannot read ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.file = file
  }
}
