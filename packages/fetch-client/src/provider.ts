import type { Credits } from './rate-limit/credits.ts'
import type { RateLimit } from './rate-limit/rate-limit.ts'

/** One of the two gateways to Fansly. */
export interface Provider {
  /** Its key in this project: the name of its document, its entry point and its mount in the mock server. */
  readonly key: 'apifansly' | 'onlyfansapi'
  /** Its own name, for people. */
  readonly name: string
  /** Where it listens, without a trailing slash. */
  readonly baseUrl: string
  /** The header in which it wants the API key, in small letters. */
  readonly credentials: (apiKey: string) => Readonly<Record<string, string>>
  /** Where it tells what a call cost, and how many more may follow. */
  readonly usage: (headers: Headers, body: unknown) => Usage
}

/** What a call cost, and how many more may follow. */
interface Usage {
  readonly credits: Credits | undefined
  readonly rateLimit: RateLimit | undefined
}
