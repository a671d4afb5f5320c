import { type Call, CallError } from './call-error.ts'

/**
 * The gateway could not be reached, or the connection was lost; the `cause` is what `fetch` threw.
 *
 * A send that fails like this was certainly not delivered: where that is not certain, `DeliveryUnknownError` is thrown.
 */
export class ConnectionError extends CallError {
  override readonly name = 'ConnectionError'
  /** Whether it is certain that a send did not leave. What may be sent again is not looked into: `false`. */
  declare readonly isUnsent: boolean

  constructor(call: Call, isUnsent: boolean, cause: Error) {
    super(call, `no connection, ${deepest(cause).message}`, undefined, cause)
    this.isUnsent = isUnsent
  }
}

/** Whether the gateway could not be reached, or the connection was lost. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return error instanceof ConnectionError
}

/** Runtimes say "fetch failed", and the reason in the cause. */
function deepest(error: Error): Error {
  return error.cause instanceof Error ? deepest(error.cause) : error
}
