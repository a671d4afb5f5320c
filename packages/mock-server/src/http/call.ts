import type { ContractMode } from '../contract/contract-mode.ts'
import type { Answer, Operation } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import type { Session } from '../sessions/session.ts'
import type { ParsedBody } from './body.ts'
import type { Resolution } from './resolution.ts'
import type { Verdict } from './verdict.ts'
import type { WireRequest } from './wire.ts'

export interface ExchangeOptions {
  /** Whether the documents answer everything, and the world nothing. */
  readonly static: boolean
  /** The only key accepted; any, where there is none. */
  readonly apiKey: string | undefined
  readonly contract: ContractMode
  /** What the contract has to say where it is closed; nothing where it is open. */
  readonly undeclared: Undeclared | undefined
}

/** What documents let pass because they do not speak of it. */
export interface Undeclared {
  parameters(operation: Operation, query: URLSearchParams): readonly Violation[]
  fields(operation: Operation, answer: Answer): readonly Violation[]
}

/** A request for an operation, with what is known of it. */
export interface Call {
  readonly request: WireRequest
  readonly resolution: Resolution
  readonly session: Session
  readonly verdict: Verdict
  readonly body: ParsedBody
  readonly options: ExchangeOptions
}
