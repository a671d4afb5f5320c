import type { operations } from '@fansly-chats/generated-types/apifansly'
import type { Validation } from '../transport/core.ts'
import type { Finding } from '../validate/finding.ts'
import { findingsIn } from '../validate/findings-in.ts'
import { createValidation, type ValidationOptions } from '../validate/validation.ts'
import { answers } from './answers.ts'

/**
 * Compares the answers of API Fansly with their specification, when it is given to a client or a core as `validate`.
 *
 * @throws ConfigurationError for options that cannot work; when given to the client of another gateway.
 * @example
 * ```ts
 * import { createApiFanslyClient } from '@fansly-chats/fetch-client/apifansly'
 * import { apiFanslyValidation } from '@fansly-chats/fetch-client/apifansly/validate'
 *
 * const client = createApiFanslyClient({
 *   apiKey: process.env.APIFANSLY_API_KEY ?? '',
 *   validate: apiFanslyValidation({ sample: 0.1, onDrift: (report) => console.warn(report) }),
 * })
 * ```
 */
export function apiFanslyValidation(options: ValidationOptions = {}): Validation {
  return createValidation('apifansly', answers, options)
}

/**
 * Compares an answer that you have with the specification of API Fansly, for one from a log or a recording.
 *
 * @param body The parsed body; `undefined` where the answer had none.
 * @throws ConfigurationError for an operation that there is not.
 * @example
 * ```ts
 * import { apiFanslyDrift } from '@fansly-chats/fetch-client/apifansly/validate'
 *
 * for (const { severity, pointer, expected, actual } of apiFanslyDrift('listChats', 200, JSON.parse('{}')))
 *   console.log(severity, pointer, expected, actual)
 * ```
 */
export function apiFanslyDrift(
  operation: keyof operations,
  status: number,
  body: unknown,
): readonly Finding[] {
  return findingsIn(answers, operation, status, body)
}

export * from '../validate/index.ts'
