import type { operations } from '@fansly-chats/generated-types/onlyfansapi'
import type { Validation } from '../transport/core.ts'
import type { Finding } from '../validate/finding.ts'
import { findingsIn } from '../validate/findings-in.ts'
import { createValidation, type ValidationOptions } from '../validate/validation.ts'
import { answers } from './answers.ts'

/**
 * Compares the answers of OnlyFansAPI with their specification, when it is given to a client or a core as `validate`.
 *
 * @throws ConfigurationError for options that cannot work; when given to the client of another gateway.
 * @example
 * ```ts
 * import { createOnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
 * import { onlyFansApiValidation } from '@fansly-chats/fetch-client/onlyfansapi/validate'
 *
 * const client = createOnlyFansApiClient({
 *   apiKey: process.env.ONLYFANSAPI_API_KEY ?? '',
 *   validate: onlyFansApiValidation({ sample: 0.1, onDrift: (report) => console.warn(report) }),
 * })
 * ```
 */
export function onlyFansApiValidation(options: ValidationOptions = {}): Validation {
  return createValidation('onlyfansapi', answers, options)
}

/**
 * Compares an answer that you have with the specification of OnlyFansAPI, for one from a log or a recording.
 *
 * @param body The parsed body; `undefined` where the answer had none.
 * @throws ConfigurationError for an operation that there is not.
 * @example
 * ```ts
 * import { onlyFansApiDrift } from '@fansly-chats/fetch-client/onlyfansapi/validate'
 *
 * for (const { severity, pointer, expected, actual } of onlyFansApiDrift('listChats', 200, JSON.parse('{}')))
 *   console.log(severity, pointer, expected, actual)
 * ```
 */
export function onlyFansApiDrift(
  operation: keyof operations,
  status: number,
  body: unknown,
): readonly Finding[] {
  return findingsIn(answers, operation, status, body)
}

export * from '../validate/index.ts'
