import type { Provider } from '../provider.ts'
import type { Finding } from './finding.ts'

/** What one answer has that its specification does not say, and the other way round. There are no values in it. */
export interface DriftReport {
  /** The gateway. */
  readonly provider: Provider['key']
  /** The operation's id in the specification, such as `listChats`. */
  readonly operation: string
  /** The HTTP status of the answer. */
  readonly status: number
  /** What differs, what breaks first. */
  readonly findings: readonly Finding[]
}

/**
 * A line for each finding, such as
 * `onlyfansapi listChats 200: breaking: /data/hasMore should be boolean, is nothing (1×)`.
 */
export function driftLines({ provider, operation, status, findings }: DriftReport): string[] {
  return findings.map(
    (finding) =>
      `${provider} ${operation} ${status}: ${finding.severity}: ${inWords(finding)} (${finding.count}×)`,
  )
}

/** A finding as part of a sentence. */
export function inWords({ severity, pointer, expected, actual }: Finding): string {
  const place = pointer || 'the answer'
  return severity === 'breaking'
    ? `${place} should be ${expected}, is ${actual}`
    : `${place} is ${actual}, and not ${severity === 'unlisted' ? expected : 'specified'}`
}
