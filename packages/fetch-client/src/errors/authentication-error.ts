import { ApiError } from './api-error.ts'

/** The gateway does not know the API key (401): it is wrong, withdrawn, or of the other gateway. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError'
}

/** Whether the gateway does not know the API key (401). */
export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return error instanceof AuthenticationError
}
