import createClient, { type Client, type Middleware } from 'openapi-fetch'
import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Provider } from '../provider.ts'
import { checkApiKey } from './api-key.ts'
import { authenticatedFetch, type Fetch } from './authenticated-fetch.ts'
import { checkBaseUrl } from './base-url.ts'
import { checkPathParameters } from './path-parameters.ts'

/** What a client is created with. */
export interface ClientOptions {
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
   * What sends the requests. Default: the global `fetch`, looked up at each request. One that makes a request of its own has
   * to keep `redirect: 'manual'`, or the key goes wherever a redirect leads.
   *
   * @example (request) => fetch(request, { dispatcher })
   */
  readonly fetch?: Fetch | undefined
}

/**
 * openapi-fetch, with the provider's base URL, authentication and refusals.
 *
 * @throws {@link ConfigurationError} when the key or the base URL cannot work.
 */
export function createTransport<Paths extends object>(
  provider: Provider,
  options: ClientOptions,
): Client<Paths> {
  const apiKey = checkApiKey(options.apiKey, provider)
  const baseUrl = checkBaseUrl(options.baseUrl ?? provider.baseUrl)
  const fetch = authenticatedFetch(
    provider,
    apiKey,
    baseUrl,
    options.fetch ?? ((request) => globalThis.fetch(request)),
  )
  const client = createClient<Paths>({ baseUrl, fetch })
  client.use(refusals(baseUrl, fetch))
  return client
}

/** Runs before any other middleware, and refuses calls that would go astray or without the key. */
function refusals(baseUrl: string, fetch: Fetch): Middleware {
  return {
    onRequest({ schemaPath, params, options }) {
      if (options.fetch !== fetch || options.baseUrl !== baseUrl) {
        throw new ConfigurationError(
          'A call cannot bring its own `fetch` or `baseUrl`: the API key belongs to those the client was created with. Create a second client.',
        )
      }
      checkPathParameters(schemaPath, params.path)
    },
  }
}
