import type { Provider } from '../provider.ts'
import { FanslyChatsError } from './fansly-chats-error.ts'

/** Which call an error is about. */
export interface Call {
  readonly provider: Pick<Provider, 'key' | 'name'>
  /** The operation's id in the specification, such as `listChats`. */
  readonly operation: string
  /** How often the request was sent. */
  readonly attempts: number
}

/** The base of the errors of a call, from the moment it is made until its answer is read. */
export class CallError extends FanslyChatsError {
  override readonly name: string = 'CallError'
  /** The gateway that was called. */
  declare readonly provider: Provider['key']
  /** The operation's id in the specification, such as `listChats`. */
  declare readonly operation: string
  /** How often the request was sent. */
  declare readonly attempts: number
  /** The status of the answer, as in a result; `undefined` where none came. */
  declare readonly status: number | undefined

  /** @param words What happened; the gateway's name and the operation are put before it. */
  constructor({ provider, operation, attempts }: Call, words: string, status?: number, cause?: unknown) {
    super(`${provider.name} ${operation}: ${words}`, cause === undefined ? {} : { cause })
    this.provider = provider.key
    this.operation = operation
    this.attempts = attempts
    this.status = status
  }
}

/** Whether a call failed, for whatever reason. */
export function isCallError(error: unknown): error is CallError {
  return error instanceof CallError
}
