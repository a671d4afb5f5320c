import { ConfigurationError } from '../errors/configuration-error.ts'
import { WebhookBusyError } from './webhook-busy-error.ts'
import type { WebhookStore } from './webhook-store.ts'

/**
 * Handles an event unless that was done before; resolves with whether it did. An event without a key is always handled.
 *
 * An event counts as handled when `handle` has resolved. Where it rejects, or the process crashes in it, the gateway's next
 * attempt is handled: nothing is lost. What `handle` has done by then is done again, unless it takes effect as a whole. So
 * let it do one thing, such as adding to a queue, and answer the gateway, which waits 10 seconds at most.
 *
 * @param key The `idempotencyKey` of the delivery, or one of your own making for API Fansly.
 * @throws ConfigurationError when `store` or `handle` cannot work; nothing was handled.
 * @throws WebhookBusyError when another delivery of the event is being handled.
 * @throws What `handle` or the store throw. Answer with 500 then.
 * @example
 * ```ts
 * import { handleOnce, memoryWebhookStore, verifyWebhook } from '@fansly-chats/fetch-client/webhooks'
 *
 * const store = memoryWebhookStore()
 * const queue: unknown[] = []
 *
 * async function receive(request: Request): Promise<Response> {
 *   const delivery = await verifyWebhook(request, { secret: process.env.WEBHOOK_SECRET ?? '' })
 *   await handleOnce(store, delivery.idempotencyKey, () => queue.push(delivery.event))
 *   return new Response(null, { status: 204 })
 * }
 * ```
 */
export async function handleOnce(
  store: WebhookStore,
  key: string | undefined,
  handle: () => unknown,
): Promise<boolean> {
  checkStore(store)
  if (typeof handle !== 'function') throw new ConfigurationError('`handle` must be a function.')
  if (!key) {
    await handle()
    return true
  }
  const progress = await store.begin(key)
  if (progress === 'done') return false
  if (progress === 'busy') throw new WebhookBusyError(key)
  if (progress !== 'new')
    throw new ConfigurationError(
      `\`begin\` of the store must give 'new', 'busy' or 'done', got ${String(progress)}.`,
    )
  try {
    await handle()
  } catch (error) {
    try {
      await store.abandon(key)
    } catch {
      // It stays busy until the store lets go of it; why it was not handled matters more.
    }
    throw error
  }
  await store.complete(key)
  return true
}

function checkStore(store: WebhookStore): void {
  const { begin, complete, abandon }: Partial<WebhookStore> = Object(store)
  if (!begin || !complete || !abandon)
    throw new ConfigurationError(
      '`store` must have `begin`, `complete` and `abandon`, as `memoryWebhookStore()` has.',
    )
}
