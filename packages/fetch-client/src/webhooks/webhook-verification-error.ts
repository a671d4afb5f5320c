import { FanslyChatsError } from '../errors/fansly-chats-error.ts'

/**
 * A delivery cannot be trusted, or is no event. Answer it with 401, and do nothing of what it says. Neither a secret nor
 * anything of the delivery is in here.
 *
 * @example
 * ```ts
 * import { isWebhookVerificationError, verifyWebhook } from '@fansly-chats/fetch-client/webhooks'
 *
 * async function receive(request: Request): Promise<Response> {
 *   try {
 *     const { event } = await verifyWebhook(request, { secret: process.env.WEBHOOK_SECRET ?? '' })
 *     console.log(event.event)
 *     return new Response(null, { status: 204 })
 *   } catch (error) {
 *     if (isWebhookVerificationError(error)) return new Response(error.reason, { status: 401 })
 *     throw error
 *   }
 * }
 * ```
 */
export class WebhookVerificationError extends FanslyChatsError {
  override readonly name = 'WebhookVerificationError'
  /**
   * What is wrong: the header is missing, as it is from gateways that know no secret; it is not hexadecimal; it does not fit,
   * since the secret is another one or the body is not as it was sent; it fits, but the body is no JSON object with an `event`.
   */
  readonly reason: 'no signature' | 'malformed signature' | 'wrong signature' | 'no event'

  /** @param header The name of the header that the signature is looked for in. */
  constructor(reason: WebhookVerificationError['reason'], header: string) {
    super(`Webhook with ${reason}: check header \`${header}\`, secret and raw body.`)
    this.reason = reason
  }
}

/** Whether a delivery cannot be trusted, or is no event. */
export function isWebhookVerificationError(error: unknown): error is WebhookVerificationError {
  return error instanceof WebhookVerificationError
}
