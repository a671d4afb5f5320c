import type { Credits } from '../rate-limit/credits.ts'
import type { RateLimit } from '../rate-limit/rate-limit.ts'
import type { Failure } from '../transport/result.ts'
import { type Call, CallError } from './call-error.ts'
import { ParseError } from './parse-error.ts'

/**
 * The gateway answered that it did not do what was asked. There is a class for each reason; one without a class is an `ApiError`.
 *
 * Thrown by the operations (`client.chats.list(…)`); the verbs (`client.GET(…)`) return a result with `ok: false` instead.
 *
 * @example
 * ```ts
 * try {
 *   await client.chats.show({ account, chatId })
 * } catch (error) {
 *   if (isApiError(error)) console.error(error.status, error.message, error.body)
 *   else throw error
 * }
 * ```
 */
export class ApiError extends CallError {
  override readonly name: string = 'ApiError'
  /** The HTTP status, or the one in the body where HTTP said 200; 500 where the body only says that it failed. */
  declare readonly status: number
  /** The answer's body, or `undefined` where it was no JSON: its text is then in the `cause`, a `ParseError`. */
  declare readonly body: unknown
  /** The answer, its body already read. */
  declare readonly response: Response
  /** The gateway's name for this request, where it gives one. */
  declare readonly requestId: string | undefined
  /** What the call cost, where the gateway tells. */
  declare readonly credits: Credits | undefined
  /** What is left of the rate limit, where the gateway tells. */
  declare readonly rateLimit: RateLimit | undefined

  constructor(call: Call, failure: Failure<number, unknown, string>, advice: string) {
    const { status, error } = failure
    const unreadable = error instanceof ParseError
    const body = unreadable ? undefined : error
    super(call, `${status}${reason(body)}. ${advice}`, status, unreadable ? error : undefined)
    this.body = body
    this.response = failure.response
    this.requestId = failure.requestId
    this.credits = failure.credits
    this.rateLimit = failure.rateLimit
  }
}

/** Whether the gateway answered that it did not do what was asked. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError
}

/** Both gateways name the reason in `message`, `error` or `detail`, whichever they think of. */
function reason(body: unknown): string {
  const { message, error, detail }: Record<string, unknown> = Object(body)
  const text = [message, error, detail].find((value) => value && typeof value === 'string')
  return text ? ` "${text}"` : ''
}
