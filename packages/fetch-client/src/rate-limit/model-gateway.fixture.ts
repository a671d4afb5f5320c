import type { Fetch } from '../transport/fetch.ts'
import { minute } from './limiter.fixture.ts'

/** A gateway that counts requests as the real ones do. */
export interface GatewaySettings {
  /** Requests a minute. */
  readonly limit: number
  /** Whether each request is counted for a minute, or all are forgotten at each turn of the minute. */
  readonly window: 'sliding' | 'fixed'
  /** From a client to the gateway, and back, in milliseconds. */
  readonly latencyMs?: () => number
  /** When fixed windows begin, in milliseconds after the start. */
  readonly offsetMs?: number
  /** The tick of the gateway's clock, in milliseconds. */
  readonly tickMs?: number
  /** When somebody else sends a request with the same key, in milliseconds after the start. */
  readonly others?: readonly number[]
}

/** A gateway, and what it answered. */
interface ModelGateway {
  readonly fetch: Fetch
  readonly statuses: readonly number[]
  /** How many requests were too many. */
  readonly refused: () => number
}

export function modelGateway({
  limit,
  window,
  latencyMs = () => 0,
  offsetMs = 0,
  tickMs = 1,
  others = [],
}: GatewaySettings): ModelGateway {
  const start = Date.now()
  const still = [...others]
  let counted: number[] = []
  const statuses: number[] = []

  const takes = (now: number): boolean => {
    const windowStart = window === 'fixed' ? now - ((now - offsetMs + minute) % minute) : now - minute + 1
    counted = counted.filter((time) => time >= windowStart)
    return counted.length < limit && counted.push(now) > 0
  }
  const fetch: Fetch = async () => {
    await pass(latencyMs())
    const now = Math.floor((Date.now() - start) / tickMs) * tickMs
    while ((still[0] ?? Infinity) <= now) takes(still.shift() ?? now)
    const status = takes(now) ? 200 : 429
    statuses.push(status)
    const endMs =
      window === 'fixed'
        ? minute - ((now - offsetMs + minute) % minute)
        : minute - (now - (counted[0] ?? now))
    const headers = {
      'x-ratelimit-limit': `${limit}`,
      'x-ratelimit-remaining': `${limit - counted.length}`,
      ...(status === 429 && { 'x-ratelimit-retry-after': `${Math.ceil(endMs / 1000)}` }),
    }
    await pass(latencyMs())
    return Response.json({}, { status, headers })
  }
  return { fetch, statuses, refused: () => statuses.filter((status) => status === 429).length }
}

/** Lets some milliseconds pass. */
export async function pass(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
}

/** Numbers from 0 up to 1 that are the same each time. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}
