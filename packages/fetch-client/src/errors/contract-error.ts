import type { Provider } from '../provider.ts'
import { FanslyChatsError } from './fansly-chats-error.ts'

/** What a {@link ContractError} is made of. */
export interface ContractErrorDetails {
  readonly provider: Provider
  readonly operation: string
  readonly problem: string
  readonly body: unknown
  readonly cause?: unknown
}

/**
 * The gateway answered 2xx, but not with what its specification says: it has drifted, or something stands in between.
 *
 * Thrown rather than passing an empty list on, because a list that could not be read is not a list without items.
 */
export class ContractError extends FanslyChatsError {
  override readonly name = 'ContractError'
  /** The gateway that answered. */
  readonly provider: Provider['key']
  /** The operation's id in the specification, such as `listChats`. */
  readonly operation: string
  /** The answer's body as it came. */
  readonly body: unknown

  constructor({ provider, operation, problem, body, cause }: ContractErrorDetails) {
    super(`${provider.name} broke the contract of ${operation}: ${problem}`, { cause })
    this.provider = provider.key
    this.operation = operation
    this.body = body
  }
}

/** Whether an answer did not hold what its specification says. */
export function isContractError(error: unknown): error is ContractError {
  return error instanceof ContractError
}
