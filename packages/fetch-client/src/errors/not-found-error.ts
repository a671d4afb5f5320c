import { ApiError } from './api-error.ts'

/** There is no such account, chat or message, or this key does not see it (404). */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError'
}

/** Whether there is no such account, chat or message (404). */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return error instanceof NotFoundError
}
