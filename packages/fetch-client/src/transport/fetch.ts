/**
 * What sends a request: the global `fetch`, a mock server's, or one with a proxy or a cache of its own. The signal stands beside
 * the request, because a request that carries one costs more than all else that the client does.
 *
 * @example
 * ```ts
 * import type { Fetch } from '@fansly-chats/fetch-client'
 *
 * export const fetch: Fetch = (request, { signal }) => globalThis.fetch(request, { signal, keepalive: true })
 * ```
 */
export type Fetch = (request: Request, init: { readonly signal: AbortSignal }) => Promise<Response>
