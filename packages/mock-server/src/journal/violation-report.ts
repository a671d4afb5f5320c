import type { RequestRecord } from '../http/request-record.ts'
import type { ExpectedViolation, Problem } from './expected-violation.ts'

/** A request, and what it broke. */
export interface Finding {
  readonly record: RequestRecord
  readonly problems: readonly Problem[]
}

/** Tells people what was sent, what the contract says, and where. */
export function violationReport(findings: readonly Finding[], missing: readonly ExpectedViolation[]): string {
  const count = findings.length === 1 ? '1 request breaks' : `${findings.length} requests break`
  return [
    ...(findings.length > 0 ? [`${count} the contract of a gateway:`, ...findings.map(describe)] : []),
    ...(missing.length > 0
      ? ['Expected to break the contract, and did not:', ...missing.map(expectation)]
      : []),
  ].join('\n\n')
}

function describe({ record, problems }: Finding): string {
  const { method, target, status, operationId } = record
  const operation = operationId === undefined ? '' : ` (${operationId})`
  return [`${method} ${target} → ${status}${operation}`, ...problems.map(difference)].join('\n')
}

function difference({ location, message, found }: Problem): string {
  const [side] = location
  return [
    `  at ${location.join('.')}`,
    `  - contract: ${message}`,
    ...(found === undefined ? [] : [`  + ${side === 'response' ? 'answered' : 'sent'}: ${found}`]),
  ].join('\n')
}

function expectation({ operation = 'any operation', message }: ExpectedViolation): string {
  return `  ${operation}${message === undefined ? '' : `: ${String(message)}`}`
}
