import { OptionError } from './errors/option-error.ts'
import { createApp } from './http/app.ts'
import { listen } from './http/http-listener.ts'
import { createFetch } from './http/in-process-fetch.ts'
import type { RequestRecord } from './http/request-record.ts'
import type { Provider } from './gateways/provider.ts'
import { loadMounts } from './load-mounts.ts'
import { createWorld } from './world/create-world.ts'
import type { World } from './world/world.ts'

/** A host that can never exist (RFC 2606): a client that was not given `fetch` fails instead of reaching anyone. */
const inProcessOrigin = 'http://fansly-mock.test'

export interface MockServerOptions {
  /** Any integer; the same one makes the same world. 1 by default. */
  readonly seed?: number
  /** Answer every request with an example of the gateway's document, and none from the world. */
  readonly static?: boolean
  /** The only key accepted; by default any key is, but there must be one. */
  readonly apiKey?: string
  /** A directory with `apifansly.json` and `onlyfansapi.json`, instead of the documents that come with the package. */
  readonly specs?: string
  /** The port to listen on, 0 for any free one. Without it, the mock server is in this process only. */
  readonly port?: number
  /** The address to listen on; `127.0.0.1` by default, which only this machine can reach. */
  readonly host?: string
  /** Called after each request with what is worth knowing about it. What it throws is answered, as a 500. */
  readonly onRequest?: (record: RequestRecord) => void
}

/** Both gateways, as far as their documents tell, and one inbox behind them. */
export interface MockServer extends AsyncDisposable {
  /**
   * `fetch`, answered by this mock server without a socket, whether or not it listens. The host of the URL does not
   * matter, its path does. Rejects with a `TypeError` when the mock server is closed.
   */
  readonly fetch: typeof fetch
  /** What the gateways tell about. */
  readonly world: World
  /** The port it listens on; `undefined` where it does not. */
  readonly port: number | undefined
  /** What to give a client for the server URL of a gateway. */
  url(provider: Provider): string
  /** Takes no more requests, and resolves when those under way are answered. Closing twice is closing once. */
  close(): Promise<void>
}

/**
 * Starts a mock server: in this process, or on a port where one is given.
 *
 * @throws {OptionError} When an option makes no sense.
 * @throws {UnreadableSpecError} When a document is missing, or is not JSON.
 * @throws {SelfCheckError} When a document cannot be relied on to catch bad requests and responses.
 * @throws {PortInUseError} When something else listens on the port.
 * @throws {ListenError} When it cannot listen there for another reason.
 *
 * @example
 * ```ts
 * await using mock = await createMockServer({ seed: 1 })
 * const response = await mock.fetch(`${mock.url('apifansly')}/fansly_1/chats`, {
 *   headers: { 'x-api-key': 'any' },
 * })
 * ```
 */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  checkOptions(options)
  const mounts = await loadMounts(options.specs)
  const world = createWorld({ seed: options.seed ?? 1 })
  const app = createApp({
    mounts,
    world,
    static: options.static ?? false,
    apiKey: options.apiKey,
    onRequest: options.onRequest,
  })
  const listener =
    options.port === undefined ? undefined : await listen(app, options.port, options.host ?? '127.0.0.1')
  let isOpen = true
  const close = async (): Promise<void> => {
    isOpen = false
    await listener?.close()
  }
  return {
    fetch: createFetch(async (request) => {
      if (isOpen) return app(request)
      throw new TypeError('The mock server is closed')
    }),
    world,
    port: listener?.port,
    url(provider) {
      if (!mounts.has(provider)) throw new OptionError('provider', [...mounts.keys()].join(' or '), provider)
      return `${listener?.origin ?? inProcessOrigin}/${provider}`
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Callers without types, and environment variables that are not set, get a word about it. */
function checkOptions({ seed = 1, port = 0, host, apiKey }: MockServerOptions): void {
  if (!Number.isSafeInteger(seed)) throw new OptionError('seed', 'an integer', seed)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new OptionError('port', 'an integer from 0 to 65535', port)
  }
  if (host === '') throw new OptionError('host', 'an address', host)
  if (apiKey === '') throw new OptionError('apiKey', 'left out, or a key', apiKey)
}
