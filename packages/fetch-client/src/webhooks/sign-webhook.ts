import { ConfigurationError } from '../errors/configuration-error.ts'
import { encode, hmacKey } from './hmac-key.ts'
import { schemeOf } from './scheme-of.ts'
import type { ApiFanslyEvent, OnlyFansApiEvent } from './webhook-event.ts'
import type { WebhookOptions } from './webhook-options.ts'

/** What {@link signWebhook} takes. */
export type SignWebhookOptions = WebhookOptions & {
  /** What OnlyFansAPI tells the event apart by; without one it is ephemeral. */
  readonly idempotencyKey?: string | undefined
}

/** An event, whether it is listed or not. */
export type EventToSign =
  | OnlyFansApiEvent
  | ApiFanslyEvent
  | { readonly event: string; readonly [member: string]: unknown }

/** A delivery to be made: the second argument of `fetch` and of `new Request`. */
export interface SignedWebhook {
  readonly method: 'POST'
  readonly headers: Record<string, string>
  readonly body: string
}

/**
 * Makes a delivery as the gateway would, for tests of what receives it. Of several secrets it signs with the first.
 *
 * @param event The event, or a raw body in its place.
 * @throws ConfigurationError when the options cannot work.
 * @example
 * ```ts
 * import { signWebhook, verifyWebhook } from '@fansly-chats/fetch-client/webhooks'
 *
 * const secret = 'a secret'
 * const signed = await signWebhook(
 *   { event: 'fansly.messages.received', account_id: 'fansly_acct_1', payload: { content: 'Hello' } },
 *   { secret, idempotencyKey: 'evt_1' },
 * )
 * const { event } = await verifyWebhook(new Request('https://example.test/webhooks', signed), { secret })
 * ```
 */
export async function signWebhook(
  event: EventToSign | string,
  options: SignWebhookOptions,
): Promise<SignedWebhook> {
  const { header, hash, secrets } = schemeOf(options)
  const [secret = ''] = secrets
  const { idempotencyKey } = options
  if (event === undefined) throw new ConfigurationError('`event` must be an event, or a raw body.')
  const body = typeof event === 'string' ? event : JSON.stringify(event)
  const signature = await crypto.subtle.sign('HMAC', await hmacKey(secret, hash, 'sign'), encode(body))
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [header]: Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join(''),
      ...(idempotencyKey !== undefined && { 'x-ofapi-idempotency-key': idempotencyKey }),
    },
    body,
  }
}
