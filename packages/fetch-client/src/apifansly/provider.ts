import type { Provider } from '../provider.ts'
import { rateLimitOf } from '../rate-limit/rate-limit-of.ts'

/** API Fansly, https://docs.apifansly.com. It tells nothing of credits. */
export const apiFansly: Provider = {
  key: 'apifansly',
  name: 'API Fansly',
  baseUrl: 'https://v1.apifansly.com/api/fansly',
  credentials: (apiKey) => ({ 'x-api-key': apiKey }),
  usage: (headers) => ({
    credits: undefined,
    rateLimit: rateLimitOf(
      headers,
      headers.get('x-ratelimit-limit'),
      headers.get('x-ratelimit-remaining'),
      headers.get('x-ratelimit-plan') ?? undefined,
    ),
  }),
}
