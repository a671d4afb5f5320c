import type { Preferences } from '../contract/operation.ts'
import { ProblemError } from './problem-error.ts'

/**
 * Reads what Prism reads: the `Prefer` header or, where there is none, `__code`, `__example`, `__dynamic` and `__seed`
 * in the query.
 *
 * @throws {ProblemError} 422, when a preference has no value that it can have.
 */
export function readPreferences(header: string | undefined, query: URLSearchParams): Preferences {
  const values = header === undefined ? fromQuery(query) : fromHeader(header)
  const code = read(values, 'code', /^\d{3}$/, 'a status of three digits')
  const exampleKey = read(values, 'example', /./, 'the name of an example')
  const dynamic = read(values, 'dynamic', /^(?:true|false)$/, 'true or false')
  const seed = read(values, 'seed', /./, 'a text')
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(exampleKey !== undefined && { exampleKey }),
    ...(dynamic !== undefined && { dynamic: dynamic === 'true' }),
    ...(seed !== undefined && { seed }),
  }
}

/** Whether the answer asked for is one that only the document has. */
export function asksForDocument({ code, exampleKey, dynamic }: Preferences): boolean {
  return code !== undefined || exampleKey !== undefined || dynamic !== undefined
}

function fromQuery(query: URLSearchParams): Map<string, string> {
  return new Map(
    [...query].flatMap(([name, value]) => (name.startsWith('__') ? [[name.slice(2), value]] : [])),
  )
}

/** RFC 7240: `name=value` or `name="value"`, separated by commas, the first of a name counts. */
function fromHeader(header: string): Map<string, string> {
  const preferences = header.matchAll(
    /(?<name>[^\s,;="]+)(?:\s*=\s*(?:"(?<quoted>[^"]*)"|(?<bare>[^\s,;"]*)))?[^,]*/g,
  )
  return new Map(
    [...preferences]
      .toReversed()
      .map(({ groups = {} }) => [
        (groups['name'] ?? '').toLowerCase(),
        groups['quoted'] ?? groups['bare'] ?? '',
      ]),
  )
}

function read(
  values: ReadonlyMap<string, string>,
  name: string,
  pattern: RegExp,
  expected: string,
): string | undefined {
  const value = values.get(name)
  if (value === undefined || pattern.test(value)) return value
  throw new ProblemError(422, 'Invalid request', {
    type: 'https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY',
    detail: `Preference ${name} must be ${expected}, not "${value}"`,
  })
}
