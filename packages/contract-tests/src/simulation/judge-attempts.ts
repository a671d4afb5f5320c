import type { Attempt, Outcome } from './attempt.ts'
import type { Conduct, Iteration } from './conduct.ts'
import { graceMs } from './judge-time.ts'

/** The longest wait that the client puts between two attempts by itself, and at the gateway's request, in milliseconds. */
const longestBackOffMs = 8000
const longestRetryAfterMs = 60_000

/** Checks the attempts of one call: how many, how long, and whether another one was to be made. */
export function judgeAttempts(
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
