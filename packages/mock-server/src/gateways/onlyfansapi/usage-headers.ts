import type { Usage } from '../usage.ts'

/** Credits and rate limits, which the gateway tells on every response. The daily limits are lifted. */
export function usageHeaders(usage: Usage): Record<string, string> {
  const { creditsUsed, creditsBalance, limitMinute, remainingMinute } = usage
  return {
    'x-ofapi-credits-used': String(creditsUsed),
    'x-ofapi-credits-balance': String(creditsBalance),
    'x-ofapi-is-cached': 'false',
    'x-rate-limit-limit-minute': String(limitMinute),
    'x-rate-limit-remaining-minute': String(remainingMinute),
    'x-rate-limit-limit-day': '',
    'x-rate-limit-remaining-day': '',
  }
}
