import { MockServerError } from './mock-server-error.ts'

/** Another process listens on the port already. */
export class PortInUseError extends MockServerError {
  override readonly name = 'PortInUseError'
  readonly port: number
  readonly host: string

  constructor(port: number, host: string) {
    super(`Port ${port} of ${host} is in use. Choose another port, or 0 for any free one.`)
    this.port = port
    this.host = host
  }
}
