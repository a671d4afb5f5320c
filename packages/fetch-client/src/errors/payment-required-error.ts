import { ApiError } from './api-error.ts'

/** No credits are left (402). Calls work again when the account with the gateway is topped up. */
export class PaymentRequiredError extends ApiError {
  override readonly name = 'PaymentRequiredError'
}

/** Whether no credits are left (402). */
export function isPaymentRequiredError(error: unknown): error is PaymentRequiredError {
  return error instanceof PaymentRequiredError
}
