import { ForeignOriginError } from '../errors/foreign-origin-error.ts'
import type { Provider } from '../provider.ts'

/** What sends a request: the global `fetch`, a mock server's, or one with a proxy or a cache of its own. */
export type Fetch = (request: Request) => Promise<Response>

/**
 * Adds the API key at the last moment, after all middleware, and only to requests below the base URL.
 *
 * Redirects are not followed: `fetch` would take the key along to wherever they lead.
 */
export function authenticatedFetch(provider: Provider, apiKey: string, baseUrl: string, send: Fetch): Fetch {
  const [header, value] = provider.credentials(apiKey)
  return async (request) => {
    if (!request.url.startsWith(`${baseUrl}/`)) {
      const { origin } = new URL(request.url)
      throw new ForeignOriginError(
        `A request was about to leave ${baseUrl} for ${origin}; nothing was sent, and the API key stayed here.`,
        origin,
      )
    }
    request.signal.throwIfAborted()
    const headers = new Headers(request.headers)
    headers.set(header, value)
    const signed = new Request(request, { headers, redirect: 'manual' })
    // What a platform hangs on a request beside the standard's members, such as `next` or `cf`, has to come along.
    const response = await send(Object.assign(signed, Object.fromEntries(Object.entries(request))))
    if (isRedirect(response)) throw redirected(provider, baseUrl, response)
    return response
  }
}

function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(response.status)
}

function redirected(provider: Provider, baseUrl: string, response: Response): ForeignOriginError {
  const location = response.headers.get('location') ?? ''
  const origin = URL.canParse(location, baseUrl)
    ? new URL(location, baseUrl).origin
    : 'an address that is hidden'
  return new ForeignOriginError(
    `${provider.name} redirected the request to ${origin}. It was not followed, so that the API key stays with ${baseUrl}; ` +
      'if the gateway has moved, set `baseUrl` to its new address.',
    origin,
  )
}
