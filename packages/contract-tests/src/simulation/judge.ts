import { isCallError, isDeliveryUnknownError, isFanslyChatsError } from '@fansly-chats/fetch-client'
import { account } from './calls.ts'
import type { Call, Conduct, Iteration } from './conduct.ts'
import type { Attempt, Outcome } from './gateway.ts'
import type { ListPages } from './list-pages.ts'
import { startOfRuns } from './virtual-time.ts'

/** How much longer than its limits a call may take, in milliseconds. */
const graceMs = 50

/** The longest wait that the client puts between two attempts by itself, and at the gateway's request, in milliseconds. */
const longestBackOffMs = 8000
const longestRetryAfterMs = 60_000

/** Tells what the client did that it must not do. */
export function judge(conduct: Conduct): string[] {
  const { operation, endpoint, list, calls } = conduct
  const groups = attemptsOfEachCall(conduct)
  return [
    ...endpoint.complaints,
    ...groups.flatMap((group) => judgeAttempts(conduct, group)),
    ...calls.flatMap((call) => judgeTime(conduct, call)),
    ...(operation.isSend ? judgeSend(conduct) : []),
    ...(list
      ? [
          ...list.iterations.flatMap((iteration) => judgeIteration(conduct, iteration)),
          ...judgeCompleteness(conduct),
        ]
      : calls.flatMap(({ ending }) => judgeEnding(conduct, ending))),
  ].map((violation) => `${operation.name} ${conduct.form}: ${violation}`)
}

/** The requests of one call each: of one page each, for a list. */
function attemptsOfEachCall({ list, endpoint }: Conduct): readonly (readonly Attempt[])[] {
  const groups: Attempt[][] = []
  for (const { attempts } of list?.iterations ?? [endpoint]) {
    let group: Attempt[] = []
    for (const attempt of attempts) {
      if (group.length === 0) groups.push(group)
      group.push(attempt)
      if (attempt.outcome.kind === 'done' || attempt.outcome.kind === 'contradiction') group = []
    }
  }
  return groups
}

function judgeAttempts(
  { limits, operation, hasLimiter, abortedAt, list }: Conduct,
  group: readonly Attempt[],
): string[] {
  const violations: string[] = []
  if (group.length > limits.maxRetries + 1)
    violations.push(`${group.length} attempts with ${limits.maxRetries} retries`)
  for (const [index, { outcome, startedAt, endedAt = Infinity }] of group.entries()) {
    const next = group[index + 1]
    const waitMs = outcome.kind === 'failed' ? outcome.waitMs : undefined
    if (endedAt - startedAt > limits.attemptTimeoutMs + graceMs)
      violations.push(`an attempt took ${endedAt - startedAt} ms of ${limits.attemptTimeoutMs}`)
    if (!next) {
      const mustRepeat =
        mayRepeat(outcome, operation.isSend) && !(outcome.kind === 'unsent' && !outcome.certain)
      const hasRoom = group.length <= limits.maxRetries && limits.totalTimeoutMs === Infinity
      if (
        mustRepeat &&
        hasRoom &&
        (waitMs ?? 0) <= longestRetryAfterMs &&
        abortedAt() === undefined &&
        !wasLeft(list?.iterations)
      )
        violations.push(`gave up after ${outcome.kind} with retries left`)
      continue
    }
    const gapMs = next.startedAt - endedAt
    if (!mayRepeat(outcome, operation.isSend))
      violations.push(`was tried again after ${JSON.stringify(outcome)}`)
    if (waitMs !== undefined && waitMs > longestRetryAfterMs)
      violations.push(`was tried again in spite of a wait of ${waitMs} ms`)
    if (waitMs !== undefined && gapMs < waitMs - 1)
      violations.push(`waited ${gapMs} ms when asked for ${waitMs}`)
    if (!hasLimiter && gapMs > (waitMs ?? longestBackOffMs) + graceMs)
      violations.push(`waited ${gapMs} ms between attempts`)
  }
  return violations
}

const wasLeft = (iterations: readonly Iteration[] | undefined): boolean =>
  iterations?.some(({ ending }) => ending === 'left') ?? false

/** Whether another attempt is allowed. */
function mayRepeat(outcome: Outcome, isSend: boolean): boolean {
  if (outcome.kind === 'unsent' || (outcome.kind === 'failed' && outcome.status === 429)) return true
  if (isSend) return false
  return (
    outcome.kind === 'lost' ||
    outcome.kind === 'dropped' ||
    (outcome.kind === 'failed' && [408, 500, 502, 503, 504].includes(outcome.status))
  )
}

function judgeTime(
  { limits, abortedAt, hasLimiter, endpoint, list }: Conduct,
  { startedAt, settledAt }: Call,
): string[] {
  const violations: string[] = []
  const tookMs = settledAt - startedAt
  if (tookMs > limits.totalTimeoutMs + graceMs)
    violations.push(`took ${tookMs} ms of ${limits.totalTimeoutMs}`)
  const aborted = abortedAt()
  if (aborted !== undefined && settledAt > Math.max(aborted, startedAt) + graceMs)
    violations.push(`settled ${settledAt - aborted} ms after the signal`)
  if (list || hasLimiter) return violations
  const last = endpoint.attempts.at(-1)
  const first = endpoint.attempts.at(0)
  if (first && first.startedAt - startedAt > graceMs)
    violations.push(`left after ${first.startedAt - startedAt} ms`)
  if (last && settledAt - (last.endedAt ?? -Infinity) > graceMs && aborted === undefined)
    violations.push(`settled ${settledAt - (last.endedAt ?? -Infinity)} ms after its last attempt`)
  return violations
}

function judgeSend({ endpoint, calls }: Conduct): string[] {
  const executions = endpoint.attempts.filter(({ executedAt }) => executedAt !== undefined).length
  const [call] = calls
  if (executions > 1) return [`was done ${executions} times`]
  if (!call) return []
  if ('value' in call.ending) {
    const { ok }: { ok?: unknown } = Object(call.ending.value)
    if (ok === false) return executions === 0 ? [] : ['was done, and the result says it failed']
    return executions === 1 ? [] : ['resolved, and was not done']
  }
  const { error } = call.ending
  return executions === 0 || isDeliveryUnknownError(error) ? [] : [`was done, and threw ${nameOf(error)}`]
}

function judgeEnding(conduct: Conduct, ending: Call['ending']): string[] {
  const { endpoint, form, operation } = conduct
  const last = endpoint.attempts.at(-1)?.outcome
  if ('error' in ending) return judgeError(conduct, ending.error, endpoint.attempts)
  const { ok, status, attempts }: { ok?: unknown; status?: unknown; attempts?: unknown } = Object(
    ending.value,
  )
  if (last?.kind === 'contradiction') return []
  if (form === 'method') {
    if (last?.kind !== 'done') return [`resolved after ${last?.kind}`]
    const isPart = JSON.stringify(operation.example).includes(JSON.stringify(ending.value ?? null))
    return isPart || ending.value === undefined ? [] : ['resolved with what the gateway did not say']
  }
  const isTold =
    last?.kind === 'failed' ? ok === false && status === last.status : last?.kind === 'done' && ok === true
  return [
    ...(isTold ? [] : [`resolved with ${String(status)} after ${JSON.stringify(last)}`]),
    ...(attempts === endpoint.attempts.length
      ? []
      : [`tells of ${String(attempts)} of ${endpoint.attempts.length} attempts`]),
    ...(operation.isSend && last?.kind === 'failed' && (last.status >= 500 || last.status === 408)
      ? [`resolved with ${last.status}, which leaves open whether it was done`]
      : []),
  ]
}

/** Checks that an error is the one that its last answer calls for. */
function judgeError(conduct: Conduct, error: unknown, attempts: readonly Attempt[]): string[] {
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

function readError(outcome: Outcome): string {
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
function sendErrors(outcome: Outcome): string[] {
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

function judgeIteration(
  conduct: Conduct,
  { ids, idsBeforeLast, maxItems = Infinity, ending, attempts }: Iteration,
): string[] {
  const { list } = conduct
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const unknown = ids.filter((id) => !list?.pages.list.known.has(id))
  return [
    ...(twice.length > 0 ? [`gave ${twice.join()} twice`] : []),
    ...(unknown.length > 0 ? [`gave ${unknown.join()}, which is no row`] : []),
    ...(maxItems === 0 && attempts.length > 0 ? ['asked for a list of nothing'] : []),
    ...(maxItems > 0 && idsBeforeLast >= maxItems
      ? [`went on with ${idsBeforeLast} of ${maxItems} items`]
      : []),
    ...(typeof ending === 'object' ? judgeError(conduct, ending.error, attempts) : []),
  ]
}

/** Checks that a list which was read to its end brought all that stayed in it. */
function judgeCompleteness({ list }: Conduct): string[] {
  if (!list) return []
  const { pages, limit = 20, iterations } = list
  const last = iterations.at(-1)
  const given = new Set(iterations.flatMap(({ ids }) => ids))
  const isWhole =
    last !== undefined &&
    (last.ending === 'complete' || (pages.isEndless && hasGivenUp(last))) &&
    given.size < (last.maxItems ?? Infinity) &&
    iterations.every(({ attempts }) => attempts.every(({ outcome }) => outcome.kind !== 'contradiction'))
  if (!isWhole) return []
  const { unmoved, stayed, hides, rises } = pages.list
  // A list that counts rows is compared where two pages meet: there is no such place on pages of one row, and after a break.
  const isSeamless = pages.isCounted && (limit === 1 || iterations.length > 1)
  if (isSeamless && (hides > 0 || rises > 0 || pages.isIrregular)) return []
  const findsRisen = pages.isCounted && rises < limit && !pages.isIrregular
  const lost = [...(findsRisen ? stayed : unmoved)].filter((id) => !given.has(id))
  return lost.length > 0 ? [`lost ${lost.length} of ${stayed.size} rows: ${lost.join()}`] : []
}

/** Whether the client gave up on a list that goes on for ever. */
const hasGivenUp = ({ ending, attempts }: Iteration): boolean =>
  typeof ending === 'object' &&
  nameOf(ending.error) === 'ContractError' &&
  attempts.at(-1)?.outcome.kind === 'done'

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
