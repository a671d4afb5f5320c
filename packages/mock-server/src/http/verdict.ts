import type { OperationRequest, Preferences } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import type { Finished } from './finish.ts'

/** What a request is found to be. It is the same for every request that looks the same to a validator. */
export interface Verdict {
  readonly request: OperationRequest
  readonly preferences: Preferences
  /** Whether its key is missing, or another one than is accepted. */
  readonly isUnauthorised: boolean
  readonly violations: readonly Violation[]
  /** Its answer from the document, once there is one: it never changes. */
  finished: Finished | undefined
}
