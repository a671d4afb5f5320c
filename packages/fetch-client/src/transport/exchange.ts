import type { Call } from '../errors/call-error.ts'
import type { Provider } from '../provider.ts'
import type { AnyInit } from './call-options.ts'
import type { CheckedLimits } from './limits.ts'
import type { Operation } from './operation.ts'
import type { Transport } from './transport.ts'

/** A call under way: what it sends, and how far it is. */
export interface Exchange extends Call, CheckedLimits {
  readonly provider: Provider
  readonly transport: Transport
  /** The operation as the specification has it; `operation` is its id. */
  readonly row: Operation
  /** What the call was given. */
  readonly init: AnyInit
  /** When the call has to be over, by `performance.now()`. */
  readonly deadline: number
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** `null` where there is none. */
  readonly body: string | Blob | null
  attempts: number
  /** When the attempt under way was handed to `fetch`; `undefined` as long as it is still here. */
  sentAt?: Date | undefined
  /** What `fetch` gave for the attempt under way, before middleware; `undefined` too when it made more than one request. */
  answer?: Response | undefined
}
