import type { Outcome } from './attempt.ts'

/** What a read must throw after its last attempt. */
export function readError(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'unsent':
    case 'lost':
      return 'ConnectionError'
    case 'dropped':
      return 'TimeoutError'
    case 'unreadable':
      return 'ParseError'
    case 'contradiction':
      return 'ContractError'
    case 'redirected':
      return 'ConfigurationError'
    case 'failed':
      return statusErrors[outcome.status] ?? (outcome.status >= 500 ? 'ServerError' : 'ApiError')
    case 'done':
      return 'nothing'
  }
}

/** What a send may throw: that nobody knows, unless it is known. */
export function sendErrors(outcome: Outcome): string[] {
  switch (outcome.kind) {
    case 'unsent':
      return outcome.certain ? ['ConnectionError'] : ['ConnectionError', 'DeliveryUnknownError']
    case 'done':
      return [readError(outcome)]
    case 'failed':
      return [outcome.status < 500 && outcome.status !== 408 ? readError(outcome) : 'DeliveryUnknownError']
    default:
      return ['DeliveryUnknownError']
  }
}

const statusErrors: Readonly<Record<number, string>> = {
  400: 'InvalidRequestError',
  401: 'AuthenticationError',
  402: 'PaymentRequiredError',
  403: 'PermissionError',
  404: 'NotFoundError',
  422: 'InvalidRequestError',
  429: 'RateLimitError',
}
