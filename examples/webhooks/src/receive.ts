import {
  handleOnce,
  isWebhookBusyError,
  isWebhookVerificationError,
  memoryWebhookStore,
  verifyWebhook,
  type WebhookRequest,
} from '@fansly-chats/fetch-client/webhooks'
import { handle } from './inbox.ts'
import { Work } from './work.ts'

export const work: Work = new Work()
const store = memoryWebhookStore()

/**
 * Takes a delivery, and gives the status to answer with. The event is taken on once, and the work is done afterwards: the
 * gateway waits 10 seconds and no longer. What is thrown is to be a 500; like 503 it makes the gateway deliver again.
 */
export async function receive(request: WebhookRequest): Promise<204 | 401 | 503> {
  try {
    const { event, idempotencyKey } = await verifyWebhook(request, {
      secret: process.env['WEBHOOK_SECRET'] ?? '',
    })
    await handleOnce(store, idempotencyKey, () => work.add(() => handle(event)))
    return 204
  } catch (error) {
    if (isWebhookVerificationError(error)) return 401
    if (isWebhookBusyError(error)) return 503
    throw error
  }
}
