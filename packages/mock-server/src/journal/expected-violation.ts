import type { RequestRecord } from '../http/request-record.ts'

/** What a test expects to break a document. What is left out may be anything. */
export interface ExpectedViolation {
  /** The `operationId`. */
  readonly operation?: string
  /** A part of what is wrong, or a pattern of it. */
  readonly message?: string | RegExp
}

/**
 * What a request broke, a sentence each; nothing, where it kept to the documents. A missing or wrong key breaks none: 401 is
 * what the gateways document for it.
 */
export function problemsOf(record: RequestRecord): Problem[] {
  const { violations, operationId, problem, status, method, target } = record
  const isLost = operationId === undefined && (status === 404 || status === 405)
  if (!isLost) return violations.filter(({ severity, code }) => severity === 'Error' && code !== 401)
  const [path] = target.split('?')
  const message = `No gateway has such an operation: ${problem}`
  return [{ location: ['request', 'path'], message, found: `${method} ${path}` }]
}

/** Something that a request broke. */
export interface Problem {
  readonly location: readonly string[]
  readonly message: string
  readonly found?: string
}

export function isExpected(
  record: RequestRecord,
  problems: readonly Problem[],
  { operation, message = '' }: ExpectedViolation,
): boolean {
  if (operation !== undefined && operation !== record.operationId) return false
  const matches = ({ message: text }: Problem): boolean =>
    typeof message === 'string' ? text.includes(message) : text.search(message) >= 0
  return problems.some(matches)
}
