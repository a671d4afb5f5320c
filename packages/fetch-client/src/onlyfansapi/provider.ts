import type { Provider } from '../provider.ts'
import { numberOf, rateLimitOf } from '../rate-limit/rate-limit-of.ts'

/** OnlyFansAPI's Fansly product, https://docs.onlyfansapi.com/api-reference/fansly */
export const onlyFansApi: Provider = {
  key: 'onlyfansapi',
  name: 'OnlyFansAPI',
  baseUrl: 'https://app.onlyfansapi.com',
  credentials: (apiKey) => ['authorization', `Bearer ${apiKey}`],
  usage(headers, body) {
    const { _meta }: { _meta?: unknown } = Object(body)
    const { _credits, _rate_limits }: { _credits?: unknown; _rate_limits?: unknown } = Object(_meta)
    const credits: Record<string, unknown> = Object(_credits)
    const limits: Record<string, unknown> = Object(_rate_limits)
    const used = numberOf(headers.get('x-ofapi-credits-used')) ?? numberOf(credits['used'])
    const balance = numberOf(headers.get('x-ofapi-credits-balance')) ?? numberOf(credits['balance'])
    return {
      credits: (used ?? balance) === undefined ? undefined : { used, balance },
      rateLimit: rateLimitOf(
        headers,
        headers.get('x-rate-limit-limit-minute') ?? limits['limit_minute'],
        headers.get('x-rate-limit-remaining-minute') ?? limits['remaining_minute'],
      ),
    }
  },
}
