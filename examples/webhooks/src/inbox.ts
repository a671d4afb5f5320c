import type { OnlyFansApiEvent } from '@fansly-chats/fetch-client/webhooks'

/** How many messages of a fan nobody has answered yet, by chat. */
export const unanswered: Map<string, number> = new Map()

/** What the app makes of an event. Nothing in a payload is certain, and most events are none of its business. */
export function handle(event: OnlyFansApiEvent): void {
  switch (event.event) {
    case 'fansly.messages.received': {
      const groupId = event.payload?.groupId
      if (groupId !== undefined) unanswered.set(groupId, (unanswered.get(groupId) ?? 0) + 1)
      break
    }
    case 'fansly.messages.sent': {
      const groupId = event.payload?.groupId
      if (groupId !== undefined) unanswered.delete(groupId)
      break
    }
    default:
  }
}
