import type { Provider } from '../provider.ts'
import type { Credits } from '../rate-limit/credits.ts'
import type { RateLimit } from '../rate-limit/rate-limit.ts'

/** What every hook is told. */
export interface CallEvent {
  /** The gateway. */
  readonly provider: Provider['key']
  /** The operation's id in the specification, such as `listChats`. */
  readonly operation: string
  /** Which attempt it is, from 1. */
  readonly attempt: number
}

/** A request is about to leave. */
export interface RequestEvent extends CallEvent {
  readonly method: string
  /** The address, without the API key. */
  readonly url: string
}

/** An answer came and was read. */
export interface ResponseEvent extends CallEvent {
  /** The status as in a result: the one in the body where HTTP said 200. */
  readonly status: number
  /** From the moment the request left until the body was read, in milliseconds. */
  readonly durationMs: number
  readonly requestId: string | undefined
  /** What the call cost, where the gateway tells. */
  readonly credits: Credits | undefined
  readonly response: Response
}

/** The call is going to be tried again. */
export interface RetryEvent extends CallEvent {
  /** The wait before that, in milliseconds. */
  readonly delayMs: number
  /** The status that calls for it; `undefined` where no answer came. */
  readonly status: number | undefined
  /** What was thrown, where no answer came. */
  readonly error: unknown
}

/** The rate limit is felt. */
export interface RateLimitEvent extends CallEvent {
  /** `paced`: the request waits here for its turn. `refused`: the gateway answered 429. */
  readonly reason: 'paced' | 'refused'
  /** What the gateway told, with a refusal. */
  readonly rateLimit: RateLimit | undefined
}

/** A call cost credits. */
export interface CreditsEvent extends CallEvent {
  readonly credits: Credits
}

/**
 * Observers of all calls of a client. They change nothing: what one throws is printed to the console and the call goes on.
 *
 * @example
 * ```ts
 * const client = createOnlyFansApiClient({
 *   apiKey: process.env.ONLYFANSAPI_API_KEY ?? '',
 *   hooks: {
 *     onRetry: ({ operation, attempt, delayMs }) => console.warn(`${operation}: attempt ${attempt} failed, again in ${delayMs} ms`),
 *     onCredits: ({ credits }) => {
 *       if ((credits.balance ?? Infinity) < 1000) console.warn(`${credits.balance} credits left`)
 *     },
 *   },
 * })
 * ```
 */
export interface Hooks {
  onRequest?(event: RequestEvent): void
  onResponse?(event: ResponseEvent): void
  onRetry?(event: RetryEvent): void
  onRateLimit?(event: RateLimitEvent): void
  onCredits?(event: CreditsEvent): void
}

/** The events by the hook that is told of them. */
export type HookEvents = { [Name in keyof Hooks]-?: Parameters<NonNullable<Hooks[Name]>>[0] }
