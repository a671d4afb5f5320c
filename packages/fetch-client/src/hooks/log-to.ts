import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Credits } from '../rate-limit/credits.ts'
import type { RateLimit } from '../rate-limit/rate-limit.ts'
import type { CallEvent, Hooks } from './hooks.ts'

/** What is logged of an event. There is no key in it, no text of a fan or creator, and no query: that may hold a search. */
export interface LogRecord extends CallEvent {
  /** The event in words. */
  readonly msg: string
  /** The HTTP method of a request. */
  readonly method?: string
  /** The path of a request, without its query. */
  readonly path?: string
  /** The status as in a result. */
  readonly status?: number
  /** How long the answer took, in milliseconds. */
  readonly durationMs?: number
  /** The gateway's name for the request. */
  readonly requestId?: string
  /** What the call cost. */
  readonly credits?: Credits
  /** The wait before the next attempt, in milliseconds. */
  readonly delayMs?: number
  /** What was thrown, in words. */
  readonly error?: string
  /** What the gateway told with a refusal. */
  readonly rateLimit?: RateLimit
}

/** A logger that takes an object, such as the console or pino. */
export interface Logger {
  debug(record: LogRecord): void
  warn(record: LogRecord): void
}

/**
 * Hooks that log: each request, answer, cost and wait for the rate limit as `debug`, refusals and retries as `warn`.
 *
 * @throws ConfigurationError when the logger cannot log so.
 * @example
 * ```ts
 * const client = createOnlyFansApiClient({ apiKey: process.env.ONLYFANSAPI_API_KEY ?? '', hooks: logTo(console) })
 * ```
 */
export function logTo(logger: Logger): Hooks {
  const { debug, warn }: Partial<Logger> = Object(logger)
  if (!debug || !warn)
    throw new ConfigurationError('`logger` must have `debug` and `warn`, as the console and pino have.')
  // What the logger gives back is given on, for it may be a promise that rejects.
  return {
    onRequest({ provider, operation, attempt, method, url }) {
      const { pathname: path } = new URL(url)
      return logger.debug({ msg: `${operation} leaves`, provider, operation, attempt, method, path })
    },
    onResponse({ provider, operation, attempt, status, durationMs, requestId }) {
      return logger.debug({
        msg: `${operation} was answered with ${status}`,
        provider,
        operation,
        attempt,
        status,
        durationMs: Math.round(durationMs),
        ...(requestId !== undefined && { requestId }),
      })
    },
    onCredits({ provider, operation, attempt, credits }) {
      return logger.debug({ msg: `${operation} cost credits`, provider, operation, attempt, credits })
    },
    onRateLimit({ provider, operation, attempt, reason, rateLimit }) {
      if (reason === 'paced') {
        return logger.debug({ msg: `${operation} waits for the rate limit`, provider, operation, attempt })
      } else {
        const told = rateLimit && { rateLimit }
        return logger.warn({
          msg: `${operation} was refused by the rate limit`,
          provider,
          operation,
          attempt,
          ...told,
        })
      }
    },
    onRetry({ provider, operation, attempt, delayMs, status, error }) {
      const wait = Math.round(delayMs)
      return logger.warn({
        msg: `${operation} failed and is tried again in ${wait} ms`,
        provider,
        operation,
        attempt,
        delayMs: wait,
        ...(status !== undefined && { status }),
        ...(error !== undefined && { error: withoutQueries(String(error)) }),
      })
    },
  }
}

/** Some runtimes name the address in what `fetch` throws. */
function withoutQueries(text: string): string {
  return text.replaceAll(/\?[^\s)"']+/g, '?…')
}
