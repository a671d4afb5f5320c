import type { Violation } from '../contract/violation.ts'

/** Prism's own limit: many clients refuse a response with more than 8 kB of headers. */
const maximumLength = 8 * 1024 - 100

/** The `sl-violations` header: the violations as JSON in ASCII, as headers must be, cut where they are too many. */
export function violationsHeader(violations: readonly Violation[]): Record<string, string> {
  if (violations.length === 0) return {}
  const json = JSON.stringify(violations).replaceAll(/[^ -~]/g, escape)
  const isTooLong = json.length > maximumLength
  return { 'sl-violations': isTooLong ? `Too many violations! ${json.slice(0, maximumLength)}` : json }
}

function escape(character: string): string {
  return String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
