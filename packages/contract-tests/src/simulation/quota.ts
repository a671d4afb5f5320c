import type { Random } from './random.ts'
import type { VirtualTime } from './virtual-time.ts'

/** What the gateways of a run tell of their rate limit. They do not refuse for it: faults do. */
export interface Quota {
  /** Counts a request, and gives the headers of its answer. */
  spend(provider: 'apifansly' | 'onlyfansapi'): Readonly<Record<string, string>>
}

const names = {
  apifansly: ['x-ratelimit-limit', 'x-ratelimit-remaining'],
  onlyfansapi: ['x-rate-limit-limit-minute', 'x-rate-limit-remaining-minute'],
} as const

export function quotaOf({ now }: VirtualTime, random: Random): Quota {
  const limit = random.pick(undefined, 300, random.integer(2, 10))
  const spent: number[] = []
  return {
    spend(provider) {
      if (limit === undefined) return {}
      spent.push(now())
      const left = limit - spent.filter((at) => at > now() - 60_000).length
      const [total, remaining] = names[provider]
      return { [total]: String(limit), [remaining]: String(Math.max(0, left)) }
    },
  }
}
