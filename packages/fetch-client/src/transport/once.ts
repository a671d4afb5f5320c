import { apiErrorOf } from '../errors/api-error-of.ts'
import type { Call } from '../errors/call-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { DeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import type { Exchange } from './exchange.ts'
import { wasNotSent } from './not-sent.ts'
import type { AnyResult } from './result.ts'

/** What an operation brings along that reaches a fan each time it arrives: a client without such operations does without it. */
export interface Once {
  /** The body in a form that no runtime sends again by itself. */
  readonly sealed: (json: string) => Blob
  /** Whether a rejection of `fetch` proves that the request did not leave. */
  readonly wasNotSent: (error: unknown) => boolean
  /** Whether nothing was carried out, and it is worth another attempt: nothing left, or the gateway itself had too many requests. */
  readonly mayRepeat: (exchange: Exchange, result: AnyResult | undefined, thrown: unknown) => boolean
  /** What is to be thrown where a result, or what was thrown, leaves open whether the request was carried out. */
  readonly doubt: (exchange: Exchange, result: AnyResult | undefined, thrown: unknown) => Error | undefined
  /** What is to be thrown where the answer does not say what was done. */
  readonly unknown: (...details: ConstructorParameters<typeof DeliveryUnknownError>) => Error
}

export const once: Once = {
  // Deno sends a text again by itself when a connection that it kept is lost before the answer; a blob it does not.
  sealed: (json) => new Blob([json]),
  wasNotSent,
  mayRepeat({ sentAt, answer }, result, thrown) {
    if (result?.status !== 429) return !sentAt && thrown instanceof ConnectionError
    // Middleware may make a 429 of something else: a copy has to be one of a 429, as what came had no other status.
    return !sentAt || answer?.status === 429 || answer === result.response
  },
  doubt(exchange, result, thrown) {
    const { sentAt, answer, init } = exchange
    const { status = 0 } = result ?? {}
    const isRefused = status >= 400 && status < 500 && status !== 408
    if (!sentAt || (isRefused && (answer?.ok || answer?.status === status))) return undefined
    return new DeliveryUnknownError(exchange, sentAt, init, result ? causeOf(exchange, result) : thrown)
  },
  unknown: (...details) => new DeliveryUnknownError(...details),
}

function causeOf(call: Call, result: AnyResult): Error | undefined {
  return result.ok ? undefined : apiErrorOf(call, result)
}
