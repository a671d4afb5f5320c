import { ApiError } from './api-error.ts'

/** The gateway does not accept the parameters or the body (400, 422); `body` says which. */
export class InvalidRequestError extends ApiError {
  override readonly name = 'InvalidRequestError'
}

/** Whether the gateway does not accept the parameters or the body (400, 422). */
export function isInvalidRequestError(error: unknown): error is InvalidRequestError {
  return error instanceof InvalidRequestError
}
