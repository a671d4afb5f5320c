import type { Gateway } from '../gateway.ts'
import type { WatchEvent } from './watch-event.ts'
import type { WatchPosition } from './watch-position.ts'

/** How an inbox is watched. */
export interface WatchOptions {
  /** Ends the watch at once, and quietly: the loop is over, and nothing is thrown. */
  readonly signal?: AbortSignal | undefined
  /** Where to go on: the `position` of an earlier watch. Default: now. */
  readonly from?: WatchPosition | undefined
  /**
   * The most credits to spend in any hour, 2 at least. A quarter may go at once, the rest comes evenly. What an answer costs
   * beyond one credit is known, and paid for, afterwards. Default: no bound but the intervals.
   *
   * @example 300
   */
  readonly creditsPerHour?: number | undefined
  /**
   * How long to wait after something happened, in milliseconds.
   *
   * @default 3000
   */
  readonly leastIntervalMs?: number | undefined
  /**
   * How long to wait after nothing has happened for a while, in milliseconds.
   *
   * @default 60000
   */
  readonly mostIntervalMs?: number | undefined
  /**
   * Whether to look, when it is quiet, if partners have read what the account sent: one more request each time.
   *
   * @default true
   */
  readonly receipts?: boolean | undefined
}

/** A watch over an inbox. */
export interface Watch<Of extends Gateway = Gateway> extends AsyncIterable<WatchEvent<Of>> {
  /**
   * Where the watch is, the event under way included: save it as JSON when you have handled that, and pass it as `from`.
   * `undefined` until the first look.
   */
  readonly position: WatchPosition | undefined
}
