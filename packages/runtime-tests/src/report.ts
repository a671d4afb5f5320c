import type { Outcome } from './suite.ts'

/** What a runtime said of itself and of the suite. */
export interface Report {
  /** The part of its user agent that the expression matches. */
  readonly userAgent: string
  readonly outcomes: readonly Outcome[]
}

/**
 * Reads what a runtime printed, and holds it to the names of all cases.
 *
 * @throws when it is another runtime than it should be, or when cases are missing, unknown or there twice.
 */
export function readReport(lines: readonly string[], userAgent: RegExp, names: readonly string[]): Report {
  const [first = '', ...rest] = lines
  const said: { readonly userAgent?: string } = parse(first)
  const [matched] = userAgent.exec(said.userAgent ?? '') ?? []
  if (matched === undefined) throw new Error(`Another runtime than expected (${userAgent}): ${first}`)
  const outcomes: readonly Outcome[] = rest.map((line) => parse<Outcome>(line))
  const reported = outcomes.map(({ name }) => name)
  const missing = names.filter((name) => !reported.includes(name))
  if (missing.length > 0) throw new Error(`${missing.length} cases did not report: ${missing.join('; ')}`)
  if (reported.length !== names.length)
    throw new Error(`${names.length} cases, but ${reported.length} reports`)
  return { userAgent: matched, outcomes }
}

function parse<Line>(line: string): Line {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new Error(`No line of a report: ${line}`, { cause })
  }
}
