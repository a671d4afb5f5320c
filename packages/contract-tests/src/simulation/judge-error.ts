import { isCallError, isDeliveryUnknownError, isFanslyChatsError } from '@fansly-chats/fetch-client'
import type { Attempt } from './attempt.ts'
import { account } from './calls.ts'
import type { Conduct } from './conduct.ts'
import { readError, sendErrors } from './expected-errors.ts'
import type { ListPages } from './list-pages.ts'
import { nameOf } from './name-of.ts'
import { startOfRuns } from './virtual-time.ts'

/** Checks that an error is the one that its last answer calls for. */
export function judgeError(conduct: Conduct, error: unknown, attempts: readonly Attempt[]): string[] {
  const { operation, form, signal, abortedAt, hasLimiter, limits, list } = conduct
  const last = attempts.at(-1)
  const name = nameOf(error)
  const isAborted = abortedAt() !== undefined && signal?.aborted === true
  if (isAborted && Object.is(error, signal.reason)) {
    const mayHaveLeft = operation.isSend && last?.outcome.kind === 'dropped'
    return mayHaveLeft ? ['gave the reason of the signal for a send that had left'] : []
  }
  if (!isFanslyChatsError(error)) return [`threw ${String(error)}, which is no error of the package`]
  const expected = new Set<string>()
  if (operation.isSend && last) for (const one of sendErrors(last.outcome)) expected.add(one)
  else if (last) expected.add(readError(last.outcome))
  if (hasLimiter && limits.totalTimeoutMs < Infinity) expected.add('TimeoutError')
  if (list && mayGoOnForEver(list.pages) && last?.outcome.kind === 'done') expected.add('ContractError')
  const violations = expected.has(name)
    ? []
    : [
        `threw ${name} (${error.message}) after ${JSON.stringify(last?.outcome)}, expected ${[...expected].join(' or ')}`,
      ]
  if (
    form === 'verb' &&
    last?.outcome.kind === 'failed' &&
    name !== 'DeliveryUnknownError' &&
    name !== 'TimeoutError'
  )
    violations.push(`threw ${name} for an answer`)
  if (isCallError(error) && !list && error.attempts !== attempts.length)
    violations.push(`${name} tells of ${error.attempts} of ${attempts.length} attempts`)
  if (isDeliveryUnknownError(error)) {
    if (
      isAborted &&
      last?.outcome.kind === 'dropped' &&
      !Object.is(error.cause, signal.reason) &&
      nameOf(error.cause) !== 'TimeoutError'
    )
      violations.push('lost the reason of the signal')
    if (!Object.values(error.path).includes(account) || typeof error.body !== 'object')
      violations.push('does not tell what was sent')
    if (error.sentAt.getTime() - startOfRuns !== last?.startedAt)
      violations.push(`tells of a send at ${error.sentAt.toISOString()}`)
  }
  return violations
}

/** Whether a list may bring so many pages without a new row that the client gives up. */
function mayGoOnForEver({ isEndless, isCounted, isIrregular, list }: ListPages): boolean {
  return isEndless || (isCounted && (isIrregular || list.rises > 0))
}
