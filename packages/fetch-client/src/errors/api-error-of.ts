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

type Reason = readonly [type: typeof ApiError, advice: string]

const invalidRequest: Reason = [InvalidRequestError, 'Correct the parameters or the body.']

const reasons: Readonly<Record<number, Reason>> = {
  400: invalidRequest,
  401: [AuthenticationError, 'Check the API key.'],
  402: [PaymentRequiredError, 'Top up the credits.'],
  403: [PermissionError, 'The key or its plan does not allow it.'],
  404: [NotFoundError, 'Check the ids and the account.'],
  422: invalidRequest,
  429: [RateLimitError, 'Make fewer calls, or share one `rateLimiter`.'],
}

const serverFailure: Reason = [ServerError, 'Try again later.']

/** The error for what a gateway refused or failed to do. */
export function apiErrorOf(
  call: Omit<Call, 'attempts'>,
  failure: Failure<number, unknown, string>,
): ApiError {
  const [Type, advice] =
    reasons[failure.status] ?? (failure.status >= 500 ? serverFailure : [ApiError, 'Read the body.'])
  return new Type(call, failure, advice)
}
