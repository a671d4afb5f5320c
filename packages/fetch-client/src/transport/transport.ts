import type { Provider } from '../provider.ts'
import type { Attempt } from './attempt.ts'
import type { Deliver } from './delivery.ts'
import type { Exchange } from './exchange.ts'
import type { Fetch } from './fetch.ts'
import type { CheckedLimits } from './limits.ts'
import type { Redactor } from './redactor.ts'

/** What the calls of one client have in common. */
export interface Transport extends Plugins {
  readonly provider: Provider
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** The header that holds the API key. */
  readonly credentials: Readonly<Record<string, string>>
  /** The global one, where there is none. */
  readonly fetch: Fetch | undefined
  readonly redactor: Redactor
  readonly limits: CheckedLimits
}

/** What a transport does without, unless it is told. */
export interface Plugins {
  /** Makes an attempt in another way: in its turn, or observed. */
  readonly attempt?: Attempt | undefined
  /** Is told of a failed attempt that another one follows. */
  readonly onRetry?: ((exchange: Exchange, retry: Retry) => void) | undefined
  /** Leads a request through middleware before it is sent. */
  readonly deliver?: Deliver | undefined
}

/** The wait before the next attempt, in milliseconds, and what calls for it: a status, or what was thrown. */
interface Retry {
  readonly delayMs: number
  readonly status: number | undefined
  readonly error: unknown
}
