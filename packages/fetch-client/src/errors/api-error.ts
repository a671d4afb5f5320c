import type { Provider } from '../provider.ts'
import { FanslyChatsError } from './fansly-chats-error.ts'

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails {
  readonly provider: Provider
  readonly operation: string
  readonly response: Response
  readonly body: unknown
}

/**
 * The gateway answered with a status other than 2xx.
 *
 * Thrown by the operations (`client.chats.list(…)`); the verbs (`client.GET(…)`) return `{ error, response }` instead.
 *
 * @example
 * ```ts
 * try {
 *   await client.chats.show({ account, chatId })
 * } catch (error) {
 *   if (isApiError(error) && error.status === 429) console.warn('Too fast:', error.response.headers.get('retry-after'))
 *   else throw error
 * }
 * ```
 */
export class ApiError extends FanslyChatsError {
  override readonly name: string = 'ApiError'
  /** The gateway that answered. */
  readonly provider: Provider['key']
  /** The operation's id in the specification, such as `listChats`. */
  readonly operation: string
  /** The HTTP status. */
  readonly status: number
  /** The answer's body: parsed JSON, or text where it was none. */
  readonly body: unknown
  /** The answer, its body already read: `response.headers` tells what is left of the rate limit. */
  readonly response: Response

  constructor({ provider, operation, response, body }: ApiErrorDetails) {
    super(`${provider.name} answered ${response.status} to ${operation}${reason(body)}`)
    this.provider = provider.key
    this.operation = operation
    this.status = response.status
    this.body = body
    this.response = response
  }
}

/** Whether the gateway answered with a status other than 2xx. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError
}

/** Both gateways name the reason in `message`, `error` or `detail`, whichever they think of. */
function reason(body: unknown): string {
  if (typeof body !== 'object' || body === null) return ''
  for (const text of ['message', 'error', 'detail'].map((name) => Reflect.get(body, name) as unknown)) {
    if (typeof text === 'string' && text !== '') return `: ${text}`
  }
  return ''
}
