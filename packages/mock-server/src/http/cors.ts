import type { WireRequest, WireResponse } from './wire.ts'

/** Named one by one: browsers do not honour `*` for requests with credentials. */
const exposedHeaders = [
  'retry-after',
  'sl-violations',
  'www-authenticate',
  'x-mock-fault',
  'x-ofapi-credits-balance',
  'x-ofapi-credits-used',
  'x-ofapi-is-cached',
  'x-rate-limit-limit-day',
  'x-rate-limit-limit-minute',
  'x-rate-limit-remaining-day',
  'x-rate-limit-remaining-minute',
  'x-ratelimit-limit',
  'x-ratelimit-plan',
  'x-ratelimit-remaining',
  'x-ratelimit-retry-after',
].join(', ')

/** Headers that let a page of any origin read a response; none for a request that does not come from a page. */
export function corsHeaders({ headers }: WireRequest): Record<string, string> {
  const { origin } = headers
  if (origin === undefined) return { vary: 'origin' }
  return {
    'access-control-allow-credentials': 'true',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposedHeaders,
    vary: 'origin',
  }
}

/** The answer to a preflight; `undefined` for a request that is none. */
export function preflight(request: WireRequest): WireResponse | undefined {
  const { origin, ...headers } = request.headers
  const method = headers['access-control-request-method']
  if (request.method !== 'OPTIONS' || origin === undefined || method === undefined) return undefined
  return {
    status: 204,
    headers: {
      ...corsHeaders(request),
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      'access-control-allow-methods': method,
      'access-control-max-age': '600',
    },
    body: null,
  }
}
