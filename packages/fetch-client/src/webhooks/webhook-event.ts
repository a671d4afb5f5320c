import type { WebhookEvent as KnownApiFanslyEvent } from '@fansly-chats/generated-types/apifansly'
import type { WebhookEvent as KnownOnlyFansApiEvent } from '@fansly-chats/generated-types/onlyfansapi'

/** A type of its own, so that comparing with a name that is listed narrows it away. There is nothing of it at run time. */
declare enum Unlisted {
  name = 'any name that is not listed',
}

/**
 * The name of an event that the specification does not list: any text but those that it lists. Assign it to a `string` to
 * compare it with names of your own.
 */
export type UnlistedEventName = Unlisted.name

/** An event of OnlyFansAPI that is not about chats, or younger than this package. */
export interface UnlistedOnlyFansApiEvent {
  readonly event: UnlistedEventName
  /** The gateway's own id of the connected account. */
  readonly account_id: string
  readonly payload: unknown
}

/** An event of API Fansly that is younger than this package. */
export interface UnlistedApiFanslyEvent {
  readonly event: UnlistedEventName
  /** The gateway's own id of the connected account. */
  readonly accountId?: string
  /** When the gateway noticed, in ISO 8601. */
  readonly timestamp?: string
  readonly data?: unknown
}

/**
 * Whatever OnlyFansAPI delivers, told apart by `event`; what matches no name of the specification is an
 * {@link UnlistedOnlyFansApiEvent}.
 */
export type OnlyFansApiEvent = KnownOnlyFansApiEvent | UnlistedOnlyFansApiEvent

/**
 * Whatever API Fansly delivers, told apart by `event`; what matches no name of the specification is an
 * {@link UnlistedApiFanslyEvent}.
 */
export type ApiFanslyEvent = KnownApiFanslyEvent | UnlistedApiFanslyEvent
