import type { Operation } from '../contract/operation.ts'
import { pathParameters } from '../contract/route-table.ts'
import { serverUrl } from '../contract/document.ts'
import { BoundedCache } from '../bounded-cache.ts'
import type { Mount } from './mount.ts'
import { noMethodMatched, noMountMatched, noPathMatched } from './not-found.ts'
import { readTarget } from './target.ts'

/** What a request is for, so far as its method and its target tell. It is shared by requests of the same target. */
export interface Resolution {
  readonly mount: Mount
  readonly operation: Operation
  /** Below the prefix, percent-encoded. */
  readonly path: string
  readonly pathParameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The request headers that make a difference to the answer. */
  readonly headerNames: readonly string[]
}

/** How many targets are remembered. */
const remembered = 2000

/** Finds the operation that a request is for. */
export class Resolver {
  readonly #mounts: ReadonlyMap<string, Mount>
  readonly #resolutions = new BoundedCache<Resolution>(remembered)

  constructor(mounts: ReadonlyMap<string, Mount>) {
    this.#mounts = mounts
  }

  /**
   * @param onMount - Told of the gateway, as soon as that much is known.
   * @throws {ProblemError} 400, 404 or 405, when there is no such operation.
   */
  resolve(method: string, target: string, onMount: (mount: Mount) => void): Resolution {
    const key = `${method} ${target}`
    const known = this.#resolutions.find(key)
    if (known !== undefined) {
      onMount(known.mount)
      return known
    }
    const resolution = this.#find(method, target, onMount)
    this.#resolutions.set(key, resolution)
    return resolution
  }

  #find(method: string, target: string, onMount: (mount: Mount) => void): Resolution {
    const { path, prefix, pathBelow, query } = readTarget(target)
    const mount = this.#mounts.get(prefix)
    if (mount === undefined) throw noMountMatched(path, this.#serverUrls())
    onMount(mount)
    const { routes, operations } = mount.contract
    const route = routes.find(pathBelow)
    if (route === undefined) throw noPathMatched(pathBelow, mount.provider, operations)
    const operation = route.operations.get(method.toLowerCase())
    if (operation === undefined) throw noMethodMatched(method, path, route.operations.keys())
    const parameters = pathParameters(operation.path, route.segments)
    const headerNames = [...operation.headerNames, 'accept', 'prefer']
    return { mount, operation, path: pathBelow, pathParameters: parameters, query, headerNames }
  }

  #serverUrls(): ReadonlyMap<string, string> {
    return new Map([...this.#mounts].map(([name, { contract }]) => [name, serverUrl(contract.document)]))
  }
}
