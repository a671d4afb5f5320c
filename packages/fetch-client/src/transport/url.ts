/**
 * The path of an operation with its parameters, below the base URL.
 *
 * @throws Error for a value that would lead to another path: an empty one collapses two segments, `.` and
 * `..` are resolved away by the URL parser, a missing one leaves its placeholder, and a number has lost digits of its id.
 */
export function pathWith(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(.+?)\}/g, (_placeholder, name: string) => {
    const value = parameters[name]
    if (typeof value !== 'string' || /^\s*\.{0,2}$/.test(value))
      throw new Error(`path parameter "${name}" must be an id, got ${typeof value} "${value}".`)
    return encodeURIComponent(value)
  })
}

/** A query string with its question mark, of the parameters that have a value. */
export function queryOf(parameters: object): string {
  let query = ''
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== null)
      query += `${query ? '&' : '?'}${name}=${encodeURIComponent(value)}`
  return query
}
