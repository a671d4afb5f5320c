import type { Provider } from '../provider.ts'
import type { Finding } from '../validate/finding.ts'
import type { Unseen } from './unseen.ts'

/** What became of one operation. */
export interface Check {
  /** The operation's id in the specification, such as `listChats`. */
  readonly operation: string
  /** The status of its answer; `undefined` where it was not asked or did not answer. */
  readonly status: number | undefined
  /** What differs from the specification. */
  readonly findings: readonly Finding[]
  /** What of the answer could not be checked. */
  readonly unseen: readonly Unseen[]
  /** Why the answer that its specification has for a success was not seen; `undefined` where it was. */
  readonly unchecked: string | undefined
}

/** What came of asking a gateway's read-only operations. There is no id, no name and no text of anybody in it. */
export interface Examination {
  readonly provider: Provider['key']
  /** Requests that were sent, each of which may have cost a credit. */
  readonly requests: number
  /** What they cost together, where the gateway tells. */
  readonly credits: number | undefined
  /** The operations that only read, in the order in which they were asked. */
  readonly checks: readonly Check[]
  /** Operations that write, and so are not called. */
  readonly uncalled: readonly string[]
  /** What ended it early, in a sentence. */
  readonly trouble: string | undefined
}
