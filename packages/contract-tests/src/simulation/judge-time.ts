import type { Call, Conduct } from './conduct.ts'

/** How much longer than its limits a call may take, in milliseconds. */
export const graceMs = 50

/** Checks that a call settled in its time. */
export function judgeTime(
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
