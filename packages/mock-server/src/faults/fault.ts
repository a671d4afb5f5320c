/** A failure that the gateways have themselves, told in their own words. The world is not changed by the call. */
export interface RefusalFault {
  readonly fault:
    | 'wrong-key'
    | 'no-credits'
    | 'forbidden'
    | 'not-found'
    | 'invalid-request'
    | 'server-error'
    | 'bad-gateway'
    | 'unavailable'
    | 'gateway-timeout'
}

/** 429, with how many seconds to wait: 30 by default. */
export interface RateLimitFault {
  readonly fault: 'rate-limited'
  readonly retryAfterSeconds?: number
}

/** The answer is late by so many milliseconds, and up to `jitter` more. */
interface LatencyFault {
  readonly fault: 'latency'
  readonly milliseconds: number
  readonly jitter?: number
}

/** The body comes in ten parts, over so many milliseconds: 1000 by default. */
interface SlowDripFault {
  readonly fault: 'slow-drip'
  readonly milliseconds?: number
}

/** The answer is lost, or comes as nobody expects it. The world has changed all the same: a message is sent. */
interface WireFault {
  readonly fault:
    | 'never-answers'
    | 'reset'
    | 'reset-after-headers'
    | 'truncated-json'
    | 'wrong-content-type'
    | 'html-page'
    | 'empty-body'
    | 'error-in-body'
    | 'moved-cursor'
}

/** A member of that name is called otherwise, missing, of another type, or of a new value, wherever the answer has it. */
interface DriftFault {
  readonly fault: 'renamed-field' | 'missing-field' | 'changed-type' | 'new-value'
  readonly field: string
}

/** Something that goes wrong. The README tells what each one does. */
export type Fault = RefusalFault | RateLimitFault | LatencyFault | SlowDripFault | WireFault | DriftFault

/** The name of a fault. */
export type FaultName = Fault['fault']

/** Which calls a fault strikes. */
export interface FaultTarget {
  /** An `operationId`; any operation by default. */
  readonly operation?: string
  /** One gateway only. */
  readonly gateway?: 'apifansly' | 'onlyfansapi'
  /** The first call to strike, of those to this operation: 1 by default. */
  readonly nth?: number
  /** How many calls it strikes; without it, every one. */
  readonly count?: number
  /** The share of calls that it strikes, from 0 to 1; drawn from the seed. 1 by default. */
  readonly probability?: number
}

/**
 * A fault, and which calls it strikes.
 *
 * @example
 * ```ts
 * import type { FaultRule } from '@fansly-chats/mock-server'
 *
 * const second: FaultRule = { operation: 'listChats', fault: 'rate-limited', nth: 2, count: 1 }
 * ```
 */
export type FaultRule = Fault & FaultTarget
