import type { Violation } from '../contract/violation.ts'

/** A violation, and what is there instead of what the document allows. */
export interface RecordedViolation extends Violation {
  /** As JSON, cut where it is long; left out where it is in a header, which may hold a key, or where there is nothing. */
  readonly found?: string
}

/** What violations are about. */
export interface Exchanged {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  /** The text of the answer's body. */
  readonly answer: string | null
}

/** How many violations of a request are recorded: a long list of wrong things has one for each. */
const most = 100

const longest = 200

/** Puts beside each violation what it is about. */
export function recordViolations(
  violations: readonly Violation[],
  exchanged: Exchanged,
): readonly RecordedViolation[] {
  return violations.slice(0, most).map((violation) => {
    const json = JSON.stringify(valueAt(violation.location, exchanged))
    if (json === undefined) return violation
    return { ...violation, found: json.length > longest ? `${copyOf(json.slice(0, longest))}…` : json }
  })
}

/** A part of a text that does not keep the whole of it in memory, as a slice does. */
function copyOf(slice: string): string {
  return Buffer.from(slice).toString()
}

function valueAt([side, part, ...names]: readonly string[], exchanged: Exchanged): unknown {
  if (part === 'body') {
    return names.reduce<unknown>(
      (value, name) => Object(value)[name],
      side === 'request' ? exchanged.body : parsed(exchanged.answer),
    )
  }
  const [name = ''] = names
  if (side === 'request' && part === 'query') return exchanged.query.get(name) ?? undefined
  return side === 'request' && part === 'path' ? exchanged.path[name] : undefined
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}
