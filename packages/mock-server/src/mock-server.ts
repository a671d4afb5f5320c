import type { Contract } from './contract/contract.ts'
import { createControl } from './control/create-control.ts'
import { serverUrls } from './contract/document.ts'
import { undeclaredIn } from './contract/undeclared.ts'
import { OptionError } from './errors/option-error.ts'
import type { Provider } from './gateways/provider.ts'
import { createApp, type App } from './http/app.ts'
import { listen } from './http/http-listener.ts'
import { createFetch } from './http/in-process-fetch.ts'
import type { Mount } from './http/mount.ts'
import { documentFiles, loadMounts } from './load-mounts.ts'
import { checkOptions, type MockServerOptions } from './mock-server-options.ts'
import type { MockSession } from './mock-session.ts'
import { contentsOf } from './reload/contents.ts'
import { watch } from './reload/watch.ts'
import type { Session } from './sessions/session.ts'
import { sessionHeader, Sessions } from './sessions/sessions.ts'
import { worldOf } from './sessions/world-of.ts'
import { startOf } from './starting-worlds.ts'
import { saveWorld } from './world-file.ts'

/**
 * A host that can never exist (RFC 2606): a client that was not given `fetch` fails instead of reaching anyone. Each session has
 * one, since clients that use the same key at the same address share their pace.
 */
const inProcessHost = 'fansly-mock.test'

/** Both gateways, as far as their documents tell, and an inbox behind them. It is itself the session without a name. */
export interface MockServer extends MockSession, AsyncDisposable {
  /** The port it listens on; `undefined` where it does not. */
  readonly port: number | undefined
  /**
   * The session of that name: worlds, faults, limits and a journal of its own. Its `fetch`, and every request with the header
   * `x-mock-session`, goes there. Of more than 10,000, those not used for longest are forgotten.
   *
   * @throws {OptionError} When the name is not of letters, digits and any of `_ . : @ / -`, 200 at most.
   *
   * @example
   * ```ts
   * const mock = await createMockServer()
   * const alone = mock.session('a/test-of-its-own')
   * ```
   */
  session(name: string): MockSession
  /**
   * Takes no more requests, and resolves when those under way are answered. Closing twice is closing once.
   *
   * @throws {WorldFileError} When the world cannot be saved.
   */
  close(): Promise<void>
}

/**
 * Starts a mock server: in this process, or on a port where one is given.
 *
 * @throws {OptionError} When an option makes no sense.
 * @throws {WorldFileError} When the world cannot be read from its file.
 * @throws {WorldError} When the world given is none.
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
  const { specs, watch: isWatched = false, onReload = () => {} } = options
  const worldFile = typeof options.world === 'string' ? options.world : undefined
  const [specContents, worldContents] = await Promise.all([
    contentsOf(isWatched && specs !== undefined ? [...(await documentFiles(specs)).values()] : []),
    contentsOf(isWatched && worldFile !== undefined ? [worldFile] : []),
  ])
  let [mounts, start] = await Promise.all([loadMounts(specs), startOf(options)])
  const sessions = new Sessions({
    seed: options.seed ?? 1,
    clock: options.clock ?? 'standing',
    allowance: { rateLimit: options.rateLimit, credits: options.credits },
    operationIds: () =>
      new Set(contractsOf(mounts).flatMap(({ operations }) => operations.map(({ id }) => id))),
    webhooks: {
      targets: options.webhooks ?? [],
      contract: options.contract ?? 'strict',
      mounts: () => mounts,
      onDelivery: options.onDelivery,
    },
    start: () => start(),
  })
  const serve = (): App =>
    createApp({
      mounts,
      sessions,
      static: options.static ?? false,
      contract: options.contract ?? 'strict',
      undeclared: options.closed === true ? undeclaredIn(contractsOf(mounts)) : undefined,
      apiKey: options.apiKey,
      control: options.control === false ? undefined : createControl({ mounts, sessions }),
      onRequest: options.onRequest,
    })
  let served = serve()
  const app: App = (request) => served(request)
  const listener =
    options.port === undefined ? undefined : await listen(app, options.port, options.host ?? '127.0.0.1')

  const watches = [
    watch({ what: 'specs', contents: specContents, load: loadSpecs }, onReload),
    watch({ what: 'world', contents: worldContents, load: loadWorldFile }, onReload),
  ]
  async function loadSpecs(): Promise<() => void> {
    const loaded = await loadMounts(specs)
    return () => {
      mounts = loaded
      served = serve()
    }
  }
  async function loadWorldFile(): Promise<() => void> {
    const loaded = await startOf(options)
    return () => {
      start = loaded
      sessions.restart()
    }
  }

  const closing = new AbortController()
  let closed: Promise<void> | undefined
  const close = (): Promise<void> => (closed ??= shut())
  async function shut(): Promise<void> {
    for (const stopWatching of watches) stopWatching()
    closing.abort(new TypeError('The mock server is closed'))
    await listener?.close()
    sessions.close()
    if (options.saveWorld !== undefined) {
      await saveWorld(options.saveWorld, sessions.default.worlds.snapshot())
    }
  }

  function mountOf(provider: Provider): Mount {
    const mount = mounts.get(provider)
    if (mount === undefined) throw new OptionError('provider', [...mounts.keys()].join(' or '), provider)
    return mount
  }

  function toMockSession(session: Session): MockSession {
    const { name, number, faults, journal, webhooks } = session
    const origin = listener?.origin ?? `http://${number}.${inProcessHost}`
    const isDefault = session === sessions.default
    return {
      name,
      faults,
      journal,
      webhooks,
      url: (provider) => `${origin}/${mountOf(provider).provider}`,
      serverUrls: (provider) => serverUrls(mountOf(provider).contract.document),
      get world() {
        return session.worlds.first
      },
      fetch: createFetch(app, closing.signal, isDefault ? {} : { [sessionHeader]: name }),
      creator: (account) => worldOf(session, mounts, account),
      snapshot: () => session.worlds.snapshot(),
      restore: (snapshot) => session.worlds.restore(snapshot),
      reset: () => session.reset(),
    }
  }

  return Object.assign(toMockSession(sessions.default), {
    port: listener?.port,
    session: (name: string) => toMockSession(sessions.get(name)),
    close,
    [Symbol.asyncDispose]: close,
  })
}

function contractsOf(mounts: ReadonlyMap<Provider, Mount>): Contract[] {
  return [...mounts.values()].map(({ contract }) => contract)
}
