import { MockServerError } from './mock-server-error.ts'

/** The mock server cannot listen at the address it was given. */
export class ListenError extends MockServerError {
  override readonly name: string = 'ListenError'
  readonly port: number
  readonly host: string

  constructor(port: number, host: string, cause: Error) {
    super(`Cannot listen on port ${port} of ${host}: ${cause.message}`, { cause })
    this.port = port
    this.host = host
  }
}
