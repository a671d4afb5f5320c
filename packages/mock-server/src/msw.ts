import { http, HttpResponse, type HttpHandler } from 'msw'

import { providers, type Provider } from './gateways/provider.ts'
import type { MockSession } from './mock-session.ts'

/**
 * Handlers for `setupServer` of MSW, so that a client whose gateway URLs cannot be changed calls the mock server. They catch
 * every request to the hosts that the gateways' documents name: none of them gets to a gateway, whatever its path.
 *
 * @example
 * ```ts
 * import { createMockServer } from '@fansly-chats/mock-server'
 * import { gatewayHandlers } from '@fansly-chats/mock-server/msw'
 * import { setupServer } from 'msw/node'
 *
 * const mock = await createMockServer()
 * const server = setupServer(...gatewayHandlers(mock))
 * server.listen()
 * await fetch('https://v1.apifansly.com/api/fansly/fansly_1/chats', { headers: { 'x-api-key': 'any' } })
 * server.close()
 * ```
 */
export function gatewayHandlers(mock: MockSession): HttpHandler[] {
  return providers.flatMap((provider) =>
    mock
      .serverUrls(provider)
      .map((server) =>
        http.all(`${new URL(server).origin}/*`, ({ request }) => answer(mock, provider, server, request)),
      ),
  )
}

async function answer(
  mock: MockSession,
  provider: Provider,
  server: string,
  request: Request,
): Promise<Response> {
  try {
    return await mock.fetch(new Request(mockUrl(mock, provider, server, request.url), request))
  } catch {
    // MSW makes a 500 of what a handler throws; this is a connection that fails, or a client that has gone.
    return HttpResponse.error()
  }
}

/** Where the mock server has what is at a URL. What is not below the server URL is nowhere, and is answered so. */
function mockUrl(mock: MockSession, provider: Provider, server: string, url: string): string {
  const base = mock.url(provider)
  const rest = url.slice(server.length)
  const isBelow = url.startsWith(server) && /^(?:[/?]|$)/.test(rest)
  if (isBelow) return base + rest
  const { pathname, search } = new URL(url)
  return new URL(pathname + search, base).href
}
