import type { Usage } from '../usage.ts'

/** The rate limit, which the gateway tells on every response. It does not tell of credits. */
export function usageHeaders({ limitMinute, remainingMinute, plan }: Usage): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limitMinute),
    'x-ratelimit-remaining': String(remainingMinute),
    'x-ratelimit-plan': plan,
  }
}
