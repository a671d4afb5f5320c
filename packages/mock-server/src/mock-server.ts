import type { Contract } from './contract/contract.ts'
import type { ContractMode } from './contract/contract-mode.ts'
import { createControl } from './control/create-control.ts'
import { serverUrls } from './contract/document.ts'
import { undeclaredIn } from './contract/undeclared.ts'
import { OptionError } from './errors/option-error.ts'
import type { Provider } from './gateways/provider.ts'
import { createApp, type App } from './http/app.ts'
import { listen } from './http/http-listener.ts'
import { createFetch } from './http/in-process-fetch.ts'
import type { Mount } from './http/mount.ts'
import type { RequestRecord } from './http/request-record.ts'
import { documentFiles, loadMounts } from './load-mounts.ts'
import { checkOptions } from './mock-server-options.ts'
import type { MockSession } from './mock-session.ts'
import { contentsOf } from './reload/contents.ts'
import type { Reload } from './reload/reload.ts'
import { watch } from './reload/watch.ts'
import type { Session } from './sessions/session.ts'
import { sessionHeader, Sessions } from './sessions/sessions.ts'
import { worldOf } from './sessions/world-of.ts'
import type { WebhookTarget } from './webhooks/webhook-target.ts'
import { loadWorld, saveWorld } from './world-file.ts'
import type { ClockMode } from './world/clock.ts'
import { checkWorldOptions, createWorlds, type WorldOptions } from './world/create-worlds.ts'
import { readSnapshot, type WorldSnapshot } from './world/world-snapshot.ts'

/** A host that can never exist (RFC 2606): a client that was not given `fetch` fails instead of reaching anyone. */
const inProcessOrigin = 'http://fansly-mock.test'

export interface MockServerOptions extends WorldOptions {
  /** The worlds to begin with, or a JSON file that has them, instead of ones that are made up. */
  readonly world?: WorldSnapshot | string
  /** A file to write the worlds to when the mock server is closed. */
  readonly saveWorld?: string
  /**
   * `standing`, by default: time passes where it is moved. `running`: time passes by itself, from now on, or from the time of
   * the world where that is later.
   */
  readonly clock?: ClockMode
  /** Answer every request with an example of the gateway's document, and none from the world. */
  readonly static?: boolean
  /** What becomes of what breaks a document; `strict` by default. */
  readonly contract?: ContractMode
  /** Refuse query parameters that the document does not name, and fields of answers alike. */
  readonly closed?: boolean
  /** The only key accepted; by default any key is, but there must be one. */
  readonly apiKey?: string
  /** How many requests a minute each key may make of each gateway, by the world's clock; unlimited by default. */
  readonly rateLimit?: number
  /** How many credits each key has at each gateway; unlimited by default. */
  readonly credits?: number
  /**
   * A directory with `apifansly.json` and `onlyfansapi.json`, or one of these files, instead of the documents that come with
   * the package.
   */
  readonly specs?: string
  /**
   * Whether changes of `specs` and of the file `world` are taken up while it runs. What is new is checked first; where it
   * is broken, the old one stays. With another file, every world begins anew.
   */
  readonly watch?: boolean
  /** Called after each change that `watch` has seen. */
  readonly onReload?: (reload: Reload) => void
  /** The port to listen on, 0 for any free one. Without it, the mock server is in this process only. */
  readonly port?: number
  /** The address to listen on; `127.0.0.1` by default, which only this machine can reach. */
  readonly host?: string
  /** Who is told of what happens in the world, of every session, from the beginning. */
  readonly webhooks?: readonly WebhookTarget[]
  /** Whether `/__mock` answers to this machine; by default it does. */
  readonly control?: boolean
  /** Called after each request with what is worth knowing about it. What it throws is answered, as a 500. */
  readonly onRequest?: (record: RequestRecord) => void
}

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
  async function loadSpecs(): Promise<void> {
    mounts = await loadMounts(specs)
    served = serve()
  }
  async function loadWorldFile(): Promise<void> {
    if (worldFile === undefined) return
    const loaded = await loadWorld(worldFile)
    start = () => loaded
    sessions.restart()
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

  const url = (provider: Provider): string =>
    `${listener?.origin ?? inProcessOrigin}/${mountOf(provider).provider}`

  function toMockSession(session: Session): MockSession {
    const { name, faults, journal, webhooks } = session
    const isDefault = session === sessions.default
    return {
      name,
      faults,
      journal,
      webhooks,
      url,
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

/** What the worlds of every session begin with. It is made once, when the first of them is looked at. */
async function startOf({ world, ...options }: MockServerOptions): Promise<() => WorldSnapshot> {
  if (typeof world === 'string') {
    const loaded = await loadWorld(world)
    return () => loaded
  }
  if (world !== undefined) {
    const known = readSnapshot(world)
    return () => known
  }
  const chosen = worldOptions(options)
  checkWorldOptions(chosen)
  let made: WorldSnapshot | undefined
  return () => (made ??= createWorlds(chosen).snapshot())
}

function worldOptions({ creators, seed, chats, messages, fixture }: WorldOptions): WorldOptions {
  return {
    ...(creators !== undefined && { creators }),
    ...(seed !== undefined && { seed }),
    ...(chats !== undefined && { chats }),
    ...(messages !== undefined && { messages }),
    ...(fixture !== undefined && { fixture }),
  }
}
