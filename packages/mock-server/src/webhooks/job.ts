import type { World } from '../world/world.ts'
import type { WebhookAttempt, WebhookDelivery } from './webhook-delivery.ts'
import type { WebhookTarget } from './webhook-target.ts'

/** An event as it goes to every target. */
export type Told = Pick<
  WebhookDelivery,
  'provider' | 'event' | 'eventId' | 'redeliveryOf' | 'body' | 'violations'
>

/** A target, and the deliveries to it, one after the other. */
export interface Queue {
  readonly target: WebhookTarget
  last: Promise<void>
}

/** A delivery, and what only the mock server is to know of it. */
export interface Job {
  readonly delivery: WebhookDelivery & {
    status: WebhookDelivery['status']
    readonly attempts: WebhookAttempt[]
  }
  readonly queue: Queue
  readonly world: World
  /** When the first attempt began, by the real clock. */
  began: number
  /** Aborted when everything is forgotten. */
  readonly ending: AbortSignal
}
