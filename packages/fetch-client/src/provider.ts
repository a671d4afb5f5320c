/** One of the two gateways to Fansly. */
export interface Provider {
  /** Its key in this project: the name of its document, its entry point and its mount in the mock server. */
  readonly key: 'apifansly' | 'onlyfansapi'
  /** Its own name, for people. */
  readonly name: string
  /** Where it listens, without a trailing slash. */
  readonly baseUrl: string
  /** How it wants to be shown the API key. */
  readonly credentials: (apiKey: string) => readonly [header: string, value: string]
}
