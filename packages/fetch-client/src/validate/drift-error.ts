import type { Call } from '../errors/call-error.ts'
import { ContractError } from '../errors/contract-error.ts'
import { type DriftReport, inWords } from './drift-report.ts'
import { isBreaking } from './finding.ts'

/**
 * The gateway did what was asked, and answered otherwise than its specification says. Thrown by a validation in mode `throw`.
 * **A message whose send ends so has been sent**: it is in `body`, and must not be sent again.
 *
 * @example
 * ```ts
 * import { isDriftError } from '@fansly-chats/fetch-client/onlyfansapi/validate'
 *
 * function afterSend(error: unknown): void {
 *   if (!isDriftError(error)) throw error
 *   console.warn('sent, but the gateway has changed:', error.report.findings)
 * }
 * ```
 */
export class DriftError extends ContractError {
  override readonly name = 'DriftError'
  /** What differs, without a value in it. */
  readonly report: DriftReport

  /** @param isOnce Whether the operation must not be repeated. */
  constructor(call: Call, report: DriftReport, body: unknown, isOnce: boolean) {
    const [first, ...others] = report.findings.filter(isBreaking).map(inWords)
    const more = others.length > 0 ? `, and ${others.length} more` : ''
    const advice = isOnce ? ' It has been done: do not call it again.' : ''
    super(call, `${first}${more}.${advice}`, report.status, body)
    this.report = report
  }
}

/** Whether the gateway did what was asked, and answered otherwise than its specification says. */
export function isDriftError(error: unknown): error is DriftError {
  return error instanceof DriftError
}
