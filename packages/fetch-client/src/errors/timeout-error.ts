import { type Call, CallError } from './call-error.ts'

/** One attempt, or the call as a whole, took longer than it may; the last attempt was dropped. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError'
  /** The limit that was passed, in milliseconds. */
  declare readonly timeoutMs: number
  /** Which limit was passed. */
  declare readonly limit: 'attemptTimeoutMs' | 'totalTimeoutMs'

  constructor(call: Call, limit: TimeoutError['limit'], timeoutMs: number) {
    super(call, `took longer than ${limit}, ${timeoutMs} ms`)
    this.timeoutMs = timeoutMs
    this.limit = limit
  }
}

/** Whether a call took longer than it may. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return error instanceof TimeoutError
}
