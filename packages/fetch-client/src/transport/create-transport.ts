import { emitTo } from '../hooks/emit-to.ts'
import type { Hooks } from '../hooks/hooks.ts'
import { observed } from '../hooks/observed.ts'
import type { Provider } from '../provider.ts'
import { paced } from '../rate-limit/paced.ts'
import type { RateLimiter } from '../rate-limit/rate-limiter.ts'
import { sharedRateLimiter } from '../rate-limit/shared-rate-limiters.ts'
import { attempt } from './attempt.ts'
import { type Core, type CoreOptions, createUntypedCore, typed } from './core.ts'
import { type Middleware, throughMiddleware } from './middleware.ts'
import type { OperationTable } from './operation.ts'
import { createVerbs, type Verbs } from './verbs.ts'

/** What a client is created with. */
export interface ClientOptions extends CoreOptions {
  /**
   * What keeps the calls within the rate limit. Default: one in memory, shared by all clients of the process that use the same
   * key at the same `baseUrl`. `false`: none.
   */
  readonly rateLimiter?: RateLimiter | false | undefined
  /** Observers of all calls: one, or several. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined
}

/**
 * The operations of a provider: by method and path, and for its methods.
 *
 * @throws {@link ConfigurationError} when the options cannot work.
 */
export function createTransport<Operations, Table>(
  provider: Provider,
  table: Table & OperationTable,
  options: ClientOptions,
): { readonly core: Core<Operations>; readonly verbs: Verbs<Operations, Table> } {
  const { apiKey, rateLimiter, hooks } = options
  const middleware: Middleware[] = []
  const emit = hooks && emitTo([hooks].flat())
  const seen = emit ? observed(attempt, emit) : attempt
  const core = createUntypedCore(provider, options, (baseUrl) => ({
    attempt:
      rateLimiter === false ? seen : paced(seen, rateLimiter ?? sharedRateLimiter(baseUrl, apiKey), emit),
    onRetry: emit && ((exchange, retry) => emit('onRetry', exchange, retry)),
    deliver: throughMiddleware(middleware),
  }))
  return { core: typed(core), verbs: createVerbs(core, table, middleware) }
}
