import type { Violation } from '../contract/violation.ts'
import type { Provider } from '../gateways/provider.ts'

/** An attempt to deliver an event. */
export interface WebhookAttempt {
  /** When it began, by the world's clock, in milliseconds since 1970. */
  readonly at: number
  /** What was answered; `undefined` where nothing was. */
  readonly status: number | undefined
  /** Why nothing was answered. */
  readonly error: string | undefined
}

/** An event on its way to one target. It is alive, and tells the present whenever it is looked at. */
export interface WebhookDelivery {
  /** From 1, in the order in which they came up. */
  readonly id: number
  readonly provider: Provider
  readonly event: string
  /** The id of the event, the same in every delivery of it; `undefined` for an ephemeral one. */
  readonly eventId: string | undefined
  /** The id of the event that was asked for again by hand. */
  readonly redeliveryOf: string | undefined
  /** The URL without credentials and query, or `handler`. */
  readonly to: string
  /** The raw body, as it is signed. */
  readonly body: string
  /** `held` until it is released; `waiting` for its turn, its answer or the time to try again. */
  readonly status: 'held' | 'waiting' | 'delivered' | 'failed'
  readonly attempts: readonly WebhookAttempt[]
  /** What the document does not allow in the body. */
  readonly violations: readonly Violation[]
}
