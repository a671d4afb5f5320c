import { createHmac } from 'node:crypto'

import type { WebhookForm } from '../gateways/webhook-form.ts'
import type { WebhookDelivery } from './webhook-delivery.ts'
import type { WebhookTarget } from './webhook-target.ts'

/** The headers of a delivery as its gateway has them, with others, and signed where there is a secret and a way to do so. */
export function deliveryHeaders(
  { eventId, redeliveryOf, body }: WebhookDelivery,
  { secret, signature: own }: WebhookTarget,
  form: WebhookForm,
  others: Readonly<Record<string, string>>,
): Record<string, string> {
  const signature = own ?? form.signature
  return {
    'Content-Type': 'application/json',
    ...form.headers({ eventId, redeliveryOf }),
    ...others,
    ...(secret !== undefined &&
      signature && {
        [signature.header]: createHmac(signature.algorithm, secret).update(body).digest('hex'),
      }),
  }
}
