export { ConfigurationError, isConfigurationError } from './errors/configuration-error.ts'
export { handleOnce } from './webhooks/handle-once.ts'
export { memoryWebhookStore, type MemoryWebhookStoreOptions } from './webhooks/memory-webhook-store.ts'
export {
  type EventToSign,
  signWebhook,
  type SignedWebhook,
  type SignWebhookOptions,
} from './webhooks/sign-webhook.ts'
export { verifyWebhook, type WebhookDelivery } from './webhooks/verify-webhook.ts'
export { isWebhookBusyError, WebhookBusyError } from './webhooks/webhook-busy-error.ts'
export type {
  ApiFanslyEvent,
  OnlyFansApiEvent,
  UnlistedApiFanslyEvent,
  UnlistedEventName,
  UnlistedOnlyFansApiEvent,
} from './webhooks/webhook-event.ts'
export type {
  ApiFanslyWebhookOptions,
  OnlyFansApiWebhookOptions,
  WebhookOptions,
  WebhookSignature,
} from './webhooks/webhook-options.ts'
export type { RawWebhookRequest, WebhookHeaders, WebhookRequest } from './webhooks/webhook-request.ts'
export type { WebhookProgress, WebhookStore } from './webhooks/webhook-store.ts'
export {
  isWebhookVerificationError,
  WebhookVerificationError,
} from './webhooks/webhook-verification-error.ts'
