import { type Call, CallError } from './call-error.ts'

/**
 * The gateway answered 2xx, but not with what its specification says: it has drifted, or something stands in between.
 *
 * Thrown rather than passing an empty list on, because a list that could not be read is not a list without items.
 */
export class ContractError extends CallError {
  override readonly name: string = 'ContractError'
  /** The answer's body as it came. */
  declare readonly body: unknown

  constructor(call: Call, problem: string, status: number, body: unknown, cause?: unknown) {
    super(call, `${status} against its specification, ${problem}`, status, cause)
    this.body = body
  }
}

/** Whether an answer did not hold what its specification says. */
export function isContractError(error: unknown): error is ContractError {
  return error instanceof ContractError
}
