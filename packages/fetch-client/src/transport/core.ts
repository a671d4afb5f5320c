import type { Provider } from '../provider.ts'
import { checkApiKey } from './api-key.ts'
import { checkBaseUrl } from './base-url.ts'
import { call } from './call.ts'
import type { AnyInit, Init } from './call-options.ts'
import type { Fetch } from './fetch.ts'
import { checkLimits, type Limits } from './limits.ts'
import type { Operation } from './operation.ts'
import { createRedactor } from './redactor.ts'
import type { AnyResult, Result } from './result.ts'
import type { Plugins, Transport } from './transport.ts'

/** What every client is created with. */
export interface CoreOptions extends Limits {
  /**
   * The gateway's API key. It is sent to `baseUrl` and nowhere else, and stands in no error, log or property.
   *
   * @example process.env.APIFANSLY_API_KEY
   */
  readonly apiKey: string
  /**
   * Where the gateway listens. Default: its documented server.
   *
   * @example 'http://127.0.0.1:4010/apifansly'
   */
  readonly baseUrl?: string | undefined
  /**
   * What sends the requests. Default: the global `fetch`, looked up at each request. One of your own has to pass on all that it
   * is given: without `redirect: 'manual'` the key goes wherever a redirect leads; without the signal connections stay open
   * that nobody waits for. What it
   * throws is taken for the request's own failure: let nothing else in it throw `ECONNREFUSED`, which proves a send unsent.
   *
   * @example (input, init) => fetch(input, { ...init, ...proxy })
   */
  readonly fetch?: Fetch | undefined
  /** What compares the answers with their specification. Default: nothing does. */
  readonly validate?: Validation | undefined
}

/**
 * Compares the answers of one gateway with their specification; `onlyFansApiValidation` of `/onlyfansapi/validate` makes one,
 * and `apiFanslyValidation` of `/apifansly/validate`.
 */
export type Validation = (core: UntypedCore) => UntypedCore

/** What the operations of a gateway are called with. */
export interface Core<Operations> {
  readonly provider: Provider
  /** Calls an operation, whatever the gateway answers. */
  call<Id extends keyof Operations & string>(
    operation: Operation<Id>,
    init: Init<Operations[Id]>,
  ): Promise<Result<Operations, Id>>
}

/** A core before it has the types of a specification. */
export interface UntypedCore {
  readonly provider: Provider
  call(operation: Operation, init: AnyInit): Promise<AnyResult>
}

/** Gives what comes over the wire the types of the specification. Whatever is read further has to be checked. */
export function typed<Operations>(core: UntypedCore): Core<Operations> {
  const unknown: unknown = core
  return unknown as Core<Operations>
}

/**
 * What the operations of a provider are called with: base URL, authentication, limits and refusals.
 *
 * @param plug Gives the plugins of a base URL in its normal form.
 * @throws {@link ConfigurationError} when the options cannot work.
 */
export function createUntypedCore(
  provider: Provider,
  options: CoreOptions,
  plug?: (baseUrl: string) => Plugins,
): UntypedCore {
  const apiKey = checkApiKey(options.apiKey)
  const baseUrl = checkBaseUrl(options.baseUrl ?? provider.baseUrl)
  const transport: Transport = {
    provider,
    baseUrl,
    credentials: provider.credentials(apiKey),
    fetch: options.fetch,
    redactor: createRedactor(apiKey),
    limits: checkLimits(options),
    ...plug?.(baseUrl),
  }
  const core: UntypedCore = { provider, call: (operation, init) => call(transport, operation, init) }
  return options.validate?.(core) ?? core
}
