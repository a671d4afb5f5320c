import type { Operation } from '../contract/operation.ts'
import { isTemplated } from '../contract/route-table.ts'
import type { Provider } from '../gateways/provider.ts'
import { ProblemError } from './problem-error.ts'

const type = 'https://stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR'
const title = 'Route not resolved, no path matched'

/** 404: the path is under none of the prefixes. `serverUrls` has, by prefix, the URLs that they stand for. */
export function noMountMatched(path: string, serverUrls: ReadonlyMap<string, string>): ProblemError {
  const mounts = Object.fromEntries([...serverUrls].map(([prefix, url]) => [`/${prefix}`, url]))
  return new ProblemError(404, title, {
    type,
    detail: `${path} is under no gateway. Begin the path with ${Object.keys(mounts).join(' or ')}, which stands for the server URL of that gateway`,
    extensions: { mounts },
  })
}

/** 404: the gateway has no such path; names those that come nearest. */
export function noPathMatched(
  path: string,
  provider: Provider,
  operations: readonly Operation[],
): ProblemError {
  const near = operations
    .toSorted((one, other) => likeness(other.path, path) - likeness(one.path, path))
    .slice(0, 5)
    .map((operation) => `${operation.method.toUpperCase()} /${provider}${operation.path}`)
  return new ProblemError(404, title, {
    type,
    detail: `${provider} has no operation at ${path}. The nearest are ${near.join(', ')}`,
    extensions: { operations: near },
  })
}

/** 405: the path has other methods than this. */
export function noMethodMatched(method: string, path: string, allowed: Iterable<string>): ProblemError {
  const allow = [...allowed].map((name) => name.toUpperCase()).join(', ')
  return new ProblemError(405, 'Route resolved, but no method matched', {
    type: 'https://stoplight.io/prism/errors#NO_METHOD_MATCHED_ERROR',
    detail: `${path} does not take ${method}, only ${allow}`,
    headers: { allow },
  })
}

/** How many segments two paths share, less for what one has more than the other. */
function likeness(template: string, path: string): number {
  const wanted = template.split('/')
  const given = path.split('/')
  const shared = wanted.filter((segment, index) => isTemplated(segment) || segment === given[index])
  return shared.length - Math.abs(wanted.length - given.length)
}
