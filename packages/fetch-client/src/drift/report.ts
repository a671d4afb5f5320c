import { isBreaking, severities } from '../validate/finding.ts'
import type { Check, Examination } from './examination.ts'

/** An examination for people: a line for each operation, one for each finding, and what was not looked at. */
export function reportOf({ provider, requests, credits, checks, uncalled, trouble }: Examination): string {
  const cost = credits === undefined ? '' : `, credits used: ${credits}`
  const findings = checks.flatMap((check) =>
    check.findings.map(({ severity, pointer, expected, actual, count }) => [
      severity,
      check.operation,
      pointer || '/',
      `${expected} → ${actual}`,
      `${count}×`,
    ]),
  )
  const unseen = checks.flatMap((check) =>
    check.unseen.map(({ pointer, why }) => ['not checked', check.operation, pointer || '/', why]),
  )
  return [
    `${provider}: ${requests} ${requests === 1 ? 'request' : 'requests'}${cost}`,
    table([
      ['operation', 'status'],
      ...checks.map((check) => [check.operation, `${check.status ?? '–'}`, outcome(check)]),
    ]),
    ...(findings.length > 0 ? [table([['', 'operation', 'where', 'specified → found'], ...findings])] : []),
    ...(unseen.length > 0 ? [table(unseen)] : []),
    `Not called, because they write: ${uncalled.join(', ')}`,
    ...(trouble === undefined ? [] : [`Ended early: ${trouble}`]),
  ]
    .join('\n\n')
    .concat('\n')
}

/** 1 for what breaks, else 2 where something stood in the way or an operation failed, else 0. */
export function exitCodeOf({ checks, trouble }: Examination): 0 | 1 | 2 {
  if (checks.some(({ findings }) => findings.some(isBreaking))) return 1
  const hasFailed = checks.some(({ status, unchecked }) => status !== undefined && unchecked !== undefined)
  return hasFailed || trouble !== undefined ? 2 : 0
}

function outcome({ findings, unchecked }: Check): string {
  const counts = [
    ...severities.flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length
      return count > 0 ? [`${count} ${severity}`] : []
    }),
    ...(unchecked === undefined ? [] : [`not checked: ${unchecked}`]),
  ]
  return counts.length > 0 ? counts.join(', ') : 'as specified'
}

/** Rows in columns. */
function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(width(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
