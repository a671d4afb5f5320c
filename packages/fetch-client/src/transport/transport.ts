import type { Emit } from '../hooks/emit.ts'
import type { Provider } from '../provider.ts'
import type { RateLimiter } from '../rate-limit/rate-limiter.ts'
import type { Deliver } from './delivery.ts'
import type { Fetch } from './fetch.ts'
import type { CheckedLimits } from './limits.ts'
import type { Redactor } from './redactor.ts'

/** What the calls of one client have in common. */
export interface Transport extends Plugins {
  readonly provider: Provider
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** The name and the value of the header that holds the API key. */
  readonly credentials: readonly [header: string, value: string]
  readonly fetch: Fetch
  readonly redactor: Redactor
  readonly limits: CheckedLimits
}

/** What a transport does without, unless it is told. */
export interface Plugins {
  readonly limiter?: RateLimiter | undefined
  /** Tells hooks what happens. */
  readonly emit?: Emit | undefined
  /** Leads a request through middleware before it is delivered. */
  readonly through?: Deliver | undefined
}
