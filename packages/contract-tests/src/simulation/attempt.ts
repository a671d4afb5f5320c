import type { Fault } from './faults.ts'

/** What became of one request, as far as the client can know. */
export type Outcome =
  /** It did not leave; `certain` where the runtime says so in words that the client must know. */
  | { readonly kind: 'unsent'; readonly certain: boolean }
  /** The connection was lost, nobody knows when. */
  | { readonly kind: 'lost' }
  /** The client gave up. */
  | { readonly kind: 'dropped' }
  /** A status of a failure, in the headers or in the body. */
  | { readonly kind: 'failed'; readonly status: number; readonly waitMs: number | undefined }
  /** 2xx, and no JSON object. */
  | { readonly kind: 'unreadable' }
  /** 2xx, and JSON that holds nothing of what it should. */
  | { readonly kind: 'contradiction' }
  | { readonly kind: 'redirected' }
  | { readonly kind: 'done' }

/** A request as the gateway saw it. */
export interface Attempt {
  readonly fault: Fault
  readonly startedAt: number
  /** `undefined` while it is under way. */
  readonly endedAt: number | undefined
  readonly outcome: Outcome
  /** When the gateway did what was asked; `undefined` when it did not. */
  readonly executedAt: number | undefined
}
