import { ApiError } from './api-error.ts'

/** The gateway, or Fansly behind it, failed (5xx). */
export class ServerError extends ApiError {
  override readonly name = 'ServerError'
}

/** Whether the gateway, or Fansly behind it, failed (5xx). */
export function isServerError(error: unknown): error is ServerError {
  return error instanceof ServerError
}
