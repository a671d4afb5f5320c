import { ProblemError } from './problem-error.ts'

/** Where a request is addressed to. */
export interface Target {
  /** The whole path, percent-encoded. */
  readonly path: string
  /** Its first segment. */
  readonly prefix: string
  /** The rest of it, from the slash on. */
  readonly pathBelow: string
  readonly query: URLSearchParams
}

/**
 * Takes apart the target of a request, which is a path and a query or, through a proxy, a whole URL.
 *
 * @throws {ProblemError} 400, when it is neither, or not valid percent-encoding.
 */
export function readTarget(target: string): Target {
  const absolute = target.startsWith('/') ? `http://localhost${target}` : target
  if (!URL.canParse(absolute)) throw malformed(target)
  const { pathname: path, searchParams: query } = new URL(absolute)
  if (!isDecodable(path)) throw malformed(target)
  const [, prefix = ''] = path.split('/')
  return { path, prefix, pathBelow: path.slice(prefix.length + 1) || '/', query }
}

function malformed(target: string): ProblemError {
  return new ProblemError(400, 'Malformed URL', { detail: `${target} is not a valid path and query` })
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
