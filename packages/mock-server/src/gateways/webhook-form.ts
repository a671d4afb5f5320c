import type { WorldEvent } from '../world/world-event.ts'
import type { World } from '../world/world.ts'

/** An event as a gateway tells of it. */
export interface GatewayEvent {
  /** As in the document's `webhooks`. */
  readonly name: string
  /** The whole body of a delivery. */
  readonly body: object
  /** Whether it matters for the moment only, so that it is not told apart from others like it. */
  readonly isEphemeral?: boolean
}

/** What a delivery says of itself. */
interface DeliveryMarks {
  /** The id of the event; `undefined` for an ephemeral one. */
  readonly eventId: string | undefined
  /** The id of the event that was asked for again by hand. */
  readonly redeliveryOf: string | undefined
}

/** How a body is signed: an HMAC in hexadecimal. */
export interface Signature {
  readonly header: string
  readonly algorithm: 'sha1' | 'sha256' | 'sha384' | 'sha512'
}

/** How a gateway tells of what happens. */
export interface WebhookForm {
  /** None, one or several for what happened in the world. */
  events(event: WorldEvent, world: World): readonly GatewayEvent[]
  /** The headers of a delivery, apart from what every request has, and from the signature. */
  headers(marks: DeliveryMarks): Readonly<Record<string, string>>
  /** How deliveries are signed where there is a secret; `undefined` where that is not known. */
  readonly signature: Signature | undefined
  /** When a delivery that failed is tried again, in milliseconds after its first attempt. */
  readonly retryAfter: readonly number[]
}
