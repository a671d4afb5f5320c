/**
 * What sends a request: the global `fetch`, a mock server's, or one with a proxy or a cache of its own. It is given the address
 * and all else beside it; where middleware is in use, a `Request` and the signal.
 *
 * @example
 * ```ts
 * import type { Fetch } from '@fansly-chats/fetch-client'
 *
 * export const fetch: Fetch = (input, init) => globalThis.fetch(input, { ...init, keepalive: true })
 * ```
 */
export type Fetch = (
  input: string | Request,
  init: RequestInit & { readonly signal: AbortSignal },
) => Promise<Response>
