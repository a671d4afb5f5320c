import { MockServerError } from './mock-server-error.ts'

/** A world cannot be read from a file, or written to it. */
export class WorldFileError extends MockServerError {
  override readonly name = 'WorldFileError'
  readonly file: string

  constructor(done: 'read' | 'write', file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`Cannot ${done} the world in ${file}: ${reason}`, { cause })
    this.file = file
  }
}
