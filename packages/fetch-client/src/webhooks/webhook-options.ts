/** How API Fansly signs: an HMAC of the raw body in hexadecimal. */
export interface WebhookSignature {
  /** The header that holds it. */
  readonly header: string
  readonly algorithm: 'sha1' | 'sha256' | 'sha384' | 'sha512'
}

/** How OnlyFansAPI signs is documented; all it takes is the secret. */
export interface OnlyFansApiWebhookOptions {
  readonly provider?: 'onlyfansapi' | undefined
  /** The signing secret of the webhook; several while one takes the place of another. */
  readonly secret: string | readonly string[]
  readonly signature?: undefined
}

/** How API Fansly signs is not documented: find out in which header and by which algorithm, and say so. */
export interface ApiFanslyWebhookOptions {
  readonly provider: 'apifansly'
  /** The signing secret of the webhook; several while one takes the place of another. */
  readonly secret: string | readonly string[]
  readonly signature: WebhookSignature
}

/** What {@link verifyWebhook} takes, by gateway. */
export type WebhookOptions = OnlyFansApiWebhookOptions | ApiFanslyWebhookOptions
