import type { Failure } from '../transport/result.ts'
import { ApiError } from './api-error.ts'
import { AuthenticationError } from './authentication-error.ts'
import type { Call } from './call-error.ts'
import { InvalidRequestError } from './invalid-request-error.ts'
import { NotFoundError } from './not-found-error.ts'
import { PaymentRequiredError } from './payment-required-error.ts'
import { PermissionError } from './permission-error.ts'
import { RateLimitError } from './rate-limit-error.ts'
import { ServerError } from './server-error.ts'

const reasons: Readonly<Record<number, readonly [type: typeof ApiError, advice: string]>> = {
  400: [InvalidRequestError, 'Check the parameters and the body.'],
  401: [AuthenticationError, 'Check the API key.'],
  402: [PaymentRequiredError, 'Check the credits.'],
  403: [PermissionError, 'Check the plan of the API key.'],
  404: [NotFoundError, 'Check the ids.'],
  422: [InvalidRequestError, 'Check the parameters and the body.'],
  429: [RateLimitError, 'Make fewer calls.'],
}

/** The error for what a gateway refused or failed to do. */
export function apiErrorOf(call: Call, failure: Failure<number, unknown, string>): ApiError {
  const { status } = failure
  const [Type, advice] =
    reasons[status] ?? (status < 500 ? [ApiError, 'Check the body.'] : [ServerError, 'Try again later.'])
  return new Type(call, failure, advice)
}
