import { FanslyChatsError } from '../errors/fansly-chats-error.ts'

/**
 * Another delivery of the event is being handled, and may yet fail. Answer with anything but 2xx, 404 and 410: the gateway
 * then delivers it again, and by that time it is known.
 */
export class WebhookBusyError extends FanslyChatsError {
  override readonly name = 'WebhookBusyError'
  /** The idempotency key of the event. */
  readonly idempotencyKey: string

  constructor(idempotencyKey: string) {
    super(`Another delivery of ${idempotencyKey} is being handled. Answer with 503, so that it comes again.`)
    this.idempotencyKey = idempotencyKey
  }
}

/** Whether another delivery of the event is being handled. */
export function isWebhookBusyError(error: unknown): error is WebhookBusyError {
  return error instanceof WebhookBusyError
}
