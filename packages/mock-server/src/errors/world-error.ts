import { MockServerError } from './mock-server-error.ts'

/** The world cannot be, or do, what it was asked to. */
export class WorldError extends MockServerError {
  override readonly name: string = 'WorldError'
}
