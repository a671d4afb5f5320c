import type { Provider } from '../gateways/provider.ts'
import type { RecordedViolation } from './recorded-violation.ts'

/**
 * What is worth knowing about a request after it was answered. It holds no header, and no more of a body than what breaks
 * the document.
 */
export interface RequestRecord {
  /** When the request arrived. */
  readonly time: Date
  /** How long the answer took to make, in milliseconds. */
  readonly duration: number
  /** The name of the session that answered. */
  readonly session: string
  readonly method: string
  /** Path and query, as received. */
  readonly target: string
  readonly status: number
  /** `undefined` where the path is under no gateway's prefix. */
  readonly provider: Provider | undefined
  /** `undefined` where no operation matches. */
  readonly operationId: string | undefined
  /** Why the mock server itself refused it, such as which operations come nearest to a path that none has. */
  readonly problem: string | undefined
  /** What the document does not allow, in the request and in its answer; the first hundred of it. */
  readonly violations: readonly RecordedViolation[]
  /** The faults that struck the request, by name, and why one of them had no effect. */
  readonly faults: readonly string[]
}
