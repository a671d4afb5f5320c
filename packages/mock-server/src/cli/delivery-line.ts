import type { WebhookDelivery } from '../webhooks/webhook-delivery.ts'
import type { Paint } from './paint.ts'

/** `12:00:01 webhook fansly.messages.received http://127.0.0.1:3000/hooks 204`, or why nothing was answered, or asked. */
export function deliveryLine(delivery: WebhookDelivery, now: Date, paint: Paint): string {
  const { event, to, status, attempts, violations } = delivery
  const last = attempts.at(-1)
  return [
    paint('dim', now.toTimeString().slice(0, 8)),
    'webhook',
    event,
    to,
    last === undefined
      ? paint('red', `not delivered: ${violations[0]?.message}`)
      : paint(status === 'delivered' ? 'green' : 'red', String(last.status ?? last.error)),
    ...(status === 'waiting' ? [paint('dim', 'is tried again')] : []),
  ].join(' ')
}
