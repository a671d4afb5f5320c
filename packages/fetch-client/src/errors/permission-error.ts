import { ApiError } from './api-error.ts'

/** The API key is known but may not do this (403): another plan, or another account. */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError'
}

/** Whether the API key may not do this (403). */
export function isPermissionError(error: unknown): error is PermissionError {
  return error instanceof PermissionError
}
