/** What a call costs the caller, and what is left afterwards. Each gateway tells of it in its own way. */
export interface Usage {
  readonly creditsUsed: number
  readonly creditsBalance: number
  /** Requests that the plan allows in a minute. */
  readonly limitMinute: number
  /** Requests left in this minute. */
  readonly remainingMinute: number
  /** The plan's name, which API Fansly tells in `X-RateLimit-Plan`. */
  readonly plan: string
}

/** What is told where nothing is counted: every call is the first of its minute, and costs the same credit. */
export const unmetered: Usage = {
  creditsUsed: 1,
  creditsBalance: 48_210,
  limitMinute: 1000,
  remainingMinute: 999,
  plan: 'Pro',
}

/** What is told where nothing is counted, and the call costs nothing. */
export const uncharged: Usage = { ...unmetered, creditsUsed: 0 }
