import type { Call } from '../errors/call-error.ts'
import type { Provider } from '../provider.ts'
import type { Middleware } from './middleware.ts'
import type { Operation } from './operation.ts'
import type { Transport } from './transport.ts'

/** A call under way: what it sends, and how far it is. */
export interface Exchange extends Call {
  readonly provider: Provider
  readonly transport: Transport
  /** The operation as the specification has it; `operation` is its id. */
  readonly row: Operation
  readonly url: string
  /** The method and the headers. */
  readonly request: RequestInit
  /** As JSON; `null` where there is none. */
  readonly body: string | null
  readonly params: Parameters
  /** Middleware of this call. */
  readonly middleware: readonly Middleware[]
  /** How long one attempt may take, in milliseconds. */
  readonly attemptTimeoutMs: number
  attempts: number
  /** When the attempt under way was handed to `fetch`; `undefined` as long as it is still here. */
  sentAt: Date | undefined
}

/** The parameters that a call was given. */
export interface Parameters {
  readonly path?: object | undefined
  readonly query?: object | undefined
}
