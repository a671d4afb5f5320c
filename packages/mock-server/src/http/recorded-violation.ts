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

const longest = 200

/** Puts beside each violation what it is about. */
export function recordViolations(
  violations: readonly Violation[],
  exchanged: Exchanged,
): readonly RecordedViolation[] {
  return violations.map((violation) => {
    const json = JSON.stringify(valueAt(violation.location, exchanged))
    if (json === undefined) return violation
    return { ...violation, found: json.length > longest ? `${json.slice(0, longest)}…` : json }
  })
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
