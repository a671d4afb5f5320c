import { type Call, CallError } from './call-error.ts'

/**
 * The gateway could not be reached, or the connection was lost; the `cause` is what `fetch` threw.
 *
 * A send that fails like this was certainly not delivered: where that is not certain, `DeliveryUnknownError` is thrown.
 */
export class ConnectionError extends CallError {
  override readonly name = 'ConnectionError'

  constructor(call: Call, cause: Error) {
    // Runtimes say "fetch failed", and the reason in the cause; several reasons have no message.
    const { code, message }: { code?: unknown; message?: unknown } = Object(cause.cause ?? cause)
    super(call, `no connection, ${message || code || cause}`, undefined, cause)
  }
}

/** Whether the gateway could not be reached, or the connection was lost. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return error instanceof ConnectionError
}
