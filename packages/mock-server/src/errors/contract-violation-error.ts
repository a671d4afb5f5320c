import type { RequestRecord } from '../http/request-record.ts'
import { MockServerError } from './mock-server-error.ts'

/** Requests, or their answers, broke a gateway's document, which nobody expected; or did not where somebody did. */
export class ContractViolationError extends MockServerError {
  override readonly name = 'ContractViolationError'
  /** The requests that were not expected to. */
  readonly requests: readonly RequestRecord[]

  constructor(message: string, requests: readonly RequestRecord[]) {
    super(message)
    this.requests = requests
  }
}
