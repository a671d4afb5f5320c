import { hmacKey } from './hmac-key.ts'
import { rawBody } from './raw-body.ts'
import { schemeOf } from './scheme-of.ts'
import type { ApiFanslyEvent, OnlyFansApiEvent } from './webhook-event.ts'
import type { ApiFanslyWebhookOptions, OnlyFansApiWebhookOptions, WebhookOptions } from './webhook-options.ts'
import { headerReader, type WebhookRequest } from './webhook-request.ts'
import { WebhookVerificationError } from './webhook-verification-error.ts'

/** What a gateway has delivered. */
export interface WebhookDelivery<Event> {
  readonly event: Event
  /**
   * The same whenever this event is delivered: what {@link handleOnce} goes by. `undefined` for the ephemeral events of
   * OnlyFansAPI, such as typing, and for all of API Fansly, which is not known to send one.
   */
  readonly idempotencyKey: string | undefined
  /** Which event somebody has asked OnlyFansAPI for once more, by hand; `undefined` where nobody has. */
  readonly redeliveryOf: string | undefined
}

/**
 * Reads a delivery and gives its event, after it has proven that the gateway sent it.
 *
 * The signature is over the raw body and nothing else. Take a `Request` whose body nobody has read, or the raw body with the
 * headers. A body is waited for as long as your server lets it come; in Node.js that is its `requestTimeout`.
 *
 * How API Fansly signs is not documented: for it, name the header and the algorithm that you have found out.
 *
 * @throws WebhookVerificationError when the signature does not fit, or the body is no event.
 * @throws ConfigurationError when the options cannot work, or when something has read or parsed the body.
 * @example
 * ```ts
 * import { verifyWebhook } from '@fansly-chats/fetch-client/webhooks'
 *
 * async function receive(request: Request): Promise<Response> {
 *   const { event } = await verifyWebhook(request, { secret: process.env.WEBHOOK_SECRET ?? '' })
 *   switch (event.event) {
 *     case 'fansly.messages.received':
 *       console.log(event.payload.content)
 *       break
 *     case 'fansly.messages.deleted':
 *       console.log(event.payload.id)
 *       break
 *     default:
 *       console.log(event.event, event.payload)
 *   }
 *   return new Response(null, { status: 204 })
 * }
 * ```
 */
export function verifyWebhook(
  request: WebhookRequest,
  options: OnlyFansApiWebhookOptions,
): Promise<WebhookDelivery<OnlyFansApiEvent>>
export function verifyWebhook(
  request: WebhookRequest,
  options: ApiFanslyWebhookOptions,
): Promise<WebhookDelivery<ApiFanslyEvent>>
export async function verifyWebhook(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<WebhookDelivery<OnlyFansApiEvent | ApiFanslyEvent>> {
  const { header, hash, secrets } = schemeOf(options)
  const read = headerReader(request)
  const signature = read(header)
  const pairs = signature?.match(/[\da-f]{2}/gi) ?? []
  if (pairs.join('') !== signature)
    throw new WebhookVerificationError(signature ? 'malformed signature' : 'no signature', header)
  const bytes = Uint8Array.from(pairs, (pair) => Number(`0x${pair}`))
  const body = await rawBody(request)
  for (const secret of secrets) {
    // This compares in constant time.
    if (await crypto.subtle.verify('HMAC', await hmacKey(secret, hash, 'verify'), bytes, body)) {
      let event: OnlyFansApiEvent | ApiFanslyEvent | undefined
      try {
        event = JSON.parse(new TextDecoder().decode(body))
      } catch {
        // What a parser says of it repeats the body.
      }
      if (typeof event?.event !== 'string') throw new WebhookVerificationError('no event', header)
      return {
        event,
        idempotencyKey: read('x-ofapi-idempotency-key'),
        redeliveryOf: read('x-ofapi-redelivery-of'),
      }
    }
  }
  throw new WebhookVerificationError('wrong signature', header)
}
