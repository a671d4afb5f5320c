import type { Attempt } from './attempt.ts'
import type { CallSettings } from './calls.ts'
import type { Endpoint } from './gateway.ts'
import type { ListPages } from './list-pages.ts'
import type { Operation } from './operations.ts'

/** What one actor of a run did, and what it met. */
export interface Conduct {
  readonly operation: Operation
  /** How the operation is called: as a method of the client, or by its verb and path. */
  readonly form: 'method' | 'verb'
  readonly runtime: string
  readonly endpoint: Endpoint
  /** What applies, the defaults among them. */
  readonly limits: {
    readonly attemptTimeoutMs: number
    readonly totalTimeoutMs: number
    readonly maxRetries: number
  }
  readonly hasLimiter: boolean
  readonly signal: CallSettings['signal']
  /** When the signal aborted; `undefined` when it did not, or the call was given none. */
  readonly abortedAt: () => number | undefined
  /** The call itself, or each page that was asked for. */
  readonly calls: Call[]
  /** What was read of a list that comes in pages, when it is called as a method. */
  readonly list:
    | { readonly pages: ListPages; readonly limit: number | undefined; readonly iterations: Iteration[] }
    | undefined
}

/** How one call, or the wait for one page, came out. */
export interface Call {
  readonly startedAt: number
  readonly settledAt: number
  readonly ending: { readonly value: unknown } | { readonly error: unknown }
}

/** One reading of a list, from its start or from a saved cursor. */
export interface Iteration {
  readonly ids: readonly string[]
  /** How many of them were there before the last page. */
  readonly idsBeforeLast: number
  readonly maxItems: number | undefined
  /** `complete`: until the client said that there is no more. `left`: until the reader had enough. */
  readonly ending: 'complete' | 'left' | { readonly error: unknown }
  readonly attempts: readonly Attempt[]
}
