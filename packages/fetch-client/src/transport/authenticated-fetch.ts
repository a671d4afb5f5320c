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
  const isBelow = (url: string): boolean => url.startsWith(`${baseUrl}/`)
  return async (request) => {
    request.signal.throwIfAborted()
    // A copy, whose address is what will be called, whatever the original says of itself.
    const signed = new Request(request, { redirect: 'manual' })
    if (!isBelow(signed.url)) {
      const { origin } = new URL(signed.url)
      throw new ForeignOriginError(
        `A request was about to leave ${baseUrl} for ${origin}; nothing was sent, and the API key stayed here.`,
        origin,
      )
    }
    signed.headers.set(header, value)
    // What a platform hangs on a request beside the standard's members, such as `next` or `cf`, has to come along.
    for (const [name, member] of Object.entries(request))
      if (!(name in signed)) Object.assign(signed, { [name]: member })
    const response = await send(signed)
    if (isRedirect(response)) throw redirected(provider, baseUrl, response)
    return response
  }
}

function isRedirect(response: Response): boolean {
  return (
    response.redirected ||
    response.type === 'opaqueredirect' ||
    [301, 302, 303, 307, 308].includes(response.status)
  )
}

function redirected(provider: Provider, baseUrl: string, response: Response): ForeignOriginError {
  const location = response.redirected ? response.url : (response.headers.get('location') ?? '')
  const origin =
    location !== '' && URL.canParse(location, baseUrl)
      ? new URL(location, baseUrl).origin
      : 'an address that is hidden'
  return new ForeignOriginError(
    `${provider.name} redirected the request to ${origin}. The API key belongs to ${baseUrl}, so it is not followed; ` +
      'if the gateway has moved, set `baseUrl` to its new address.',
    origin,
  )
}
