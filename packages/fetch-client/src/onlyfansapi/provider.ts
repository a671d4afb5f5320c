import type { Provider } from '../provider.ts'
import { numberOf } from '../rate-limit/number-of.ts'
import { rateLimitOf } from '../rate-limit/rate-limit-of.ts'

/** OnlyFansAPI's Fansly product, https://docs.onlyfansapi.com/api-reference/fansly */
export const onlyFansApi: Provider = {
  key: 'onlyfansapi',
  name: 'OnlyFansAPI',
  baseUrl: 'https://app.onlyfansapi.com',
  credentials: (apiKey) => ({ authorization: `Bearer ${apiKey}` }),
  usage(headers, body) {
    const { _meta }: Told = Object(body)
    const { _credits, _rate_limits }: Told = Object(_meta)
    const { used, balance }: Told = Object(_credits)
    const { limit_minute, remaining_minute }: Told = Object(_rate_limits)
    const credits = {
      used: numberOf(headers.get('x-ofapi-credits-used') ?? used),
      balance: numberOf(headers.get('x-ofapi-credits-balance') ?? balance),
    }
    return {
      credits: (credits.used ?? credits.balance) === undefined ? undefined : credits,
      rateLimit: rateLimitOf(
        headers,
        headers.get('x-rate-limit-limit-minute') ?? limit_minute,
        headers.get('x-rate-limit-remaining-minute') ?? remaining_minute,
      ),
    }
  },
}

type Told = Readonly<Record<string, unknown>>
