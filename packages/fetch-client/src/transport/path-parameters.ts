import { PathParameterError } from '../errors/path-parameter-error.ts'

/**
 * Refuses values that would lead to another path: an empty one collapses two segments, `.` and `..` are resolved away
 * by the URL parser, an undefined one leaves its placeholder in the URL, and a number has lost digits of its id.
 */
export function checkPathParameters(path: string, parameters: Readonly<Record<string, unknown>> = {}): void {
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const problem = problemOf(parameters[name])
    if (problem !== undefined) throw new PathParameterError(path, name, problem)
  }
}

function problemOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'Missing'
  if (typeof value !== 'string') return `Not a string but a ${typeof value}`
  if (value.trim() === '') return 'Empty'
  if (value === '.' || value === '..') return `"${value}" would change the path`
  return undefined
}
