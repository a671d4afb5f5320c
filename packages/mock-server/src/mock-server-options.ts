import { contractModes, type ContractMode } from './contract/contract-mode.ts'
import { oneOf } from './errors/one-of.ts'
import { OptionError } from './errors/option-error.ts'
import type { RequestRecord } from './http/request-record.ts'
import type { Reload } from './reload/reload.ts'
import type { WebhookDelivery } from './webhooks/webhook-delivery.ts'
import type { WebhookTarget } from './webhooks/webhook-target.ts'
import { clockModes, type ClockMode } from './world/clock.ts'
import type { WorldOptions } from './world/create-worlds.ts'
import type { WorldSnapshot } from './world/world-snapshot.ts'

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
  /** Called after each change that `watch` has seen. What it throws is a warning of the process. */
  readonly onReload?: (reload: Reload) => void
  /** The port to listen on, 0 for any free one. Without it, the mock server is in this process only. */
  readonly port?: number
  /** The address to listen on; `127.0.0.1` by default, which only this machine can reach. */
  readonly host?: string
  /** Who is told of what happens in the world, of every session, from the beginning. */
  readonly webhooks?: readonly WebhookTarget[]
  /** Whether `/__mock` answers to this machine; by default it does. */
  readonly control?: boolean
  /**
   * Called after each request with what is worth knowing about it. What it throws is answered, as a 500; what its promise
   * rejects with is a warning of the process.
   */
  readonly onRequest?: (record: RequestRecord) => void
  /**
   * Called after each attempt to deliver a webhook, and for an event that breaks the document, which is not delivered. What it
   * throws is a warning of the process, and stops no delivery.
   */
  readonly onDelivery?: (delivery: WebhookDelivery) => void
}

/** Every option there is. */
const optionNames: Readonly<Record<keyof MockServerOptions, true>> = {
  creators: true,
  seed: true,
  chats: true,
  messages: true,
  fixture: true,
  world: true,
  saveWorld: true,
  clock: true,
  static: true,
  contract: true,
  closed: true,
  apiKey: true,
  rateLimit: true,
  credits: true,
  specs: true,
  watch: true,
  onReload: true,
  port: true,
  host: true,
  webhooks: true,
  control: true,
  onRequest: true,
  onDelivery: true,
}

/** Callers without types, and environment variables that are not set, get a word about it. */
export function checkOptions(options: MockServerOptions): void {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(optionNames, name))
      throw new OptionError('option', oneOf(Object.keys(optionNames), name), name)
  }
  const { seed = 1, port = 0, host, apiKey, contract = 'strict', clock = 'standing' } = options
  const { rateLimit, credits, world } = options
  if (!Number.isSafeInteger(seed)) throw new OptionError('seed', 'an integer', seed)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new OptionError('port', 'an integer from 0 to 65535', port)
  }
  if (host === '') throw new OptionError('host', 'an address', host)
  if (apiKey === '') throw new OptionError('apiKey', 'left out, or a key', apiKey)
  if (!contractModes.includes(contract)) throw new OptionError('contract', contractModes.join(', '), contract)
  if (!clockModes.includes(clock)) throw new OptionError('clock', clockModes.join(' or '), clock)
  if (rateLimit !== undefined && !(Number.isSafeInteger(rateLimit) && rateLimit > 0)) {
    throw new OptionError('rateLimit', 'left out, or an integer from 1', rateLimit)
  }
  if (credits !== undefined && !(Number.isSafeInteger(credits) && credits >= 0)) {
    throw new OptionError('credits', 'left out, or an integer from 0', credits)
  }
  for (const name of ['specs', 'saveWorld'] as const) {
    const path: unknown = options[name]
    if (path !== undefined && (typeof path !== 'string' || path === '')) {
      throw new OptionError(name, 'left out, or a path', path)
    }
  }
  for (const name of ['creators', 'chats', 'messages', 'fixture'] as const) {
    if (world !== undefined && options[name] !== undefined) {
      throw new OptionError(name, 'left out where there is a world', options[name])
    }
  }
}
