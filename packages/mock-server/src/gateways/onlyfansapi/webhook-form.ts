import type { Message } from '../../world/message.ts'
import type { WorldEvent } from '../../world/world-event.ts'
import type { World } from '../../world/world.ts'
import type { GatewayEvent, WebhookForm } from '../webhook-form.ts'
import { accountIds } from './account-ids.ts'
import { toMessage } from './message.ts'

/** Three attempts, as others report. Which events are ephemeral is not documented; here typing is. */
export const webhookForm: WebhookForm = {
  events,
  headers: ({ eventId, redeliveryOf }) => ({
    'User-Agent': 'OnlyFansAPI.com/Webhook-Client',
    ...(eventId !== undefined && { 'X-OFAPI-Idempotency-Key': eventId }),
    ...(redeliveryOf !== undefined && { 'X-OFAPI-Redelivery-Of': redeliveryOf }),
  }),
  signature: { header: 'Signature', algorithm: 'sha256' },
  retryAfter: [10_000, 100_000],
}

/** Of reactions, typing and the visibility of chats only the names are known: their payloads are empty. */
function events(event: WorldEvent, world: World): readonly GatewayEvent[] {
  switch (event.type) {
    case 'messageReceived':
      return [
        told('messages.received', world, {
          ...messageOf(event.message, world),
          senderData: { available: true },
        }),
      ]
    case 'messageSent':
      return [told('messages.sent', world, messageOf(event.message, world))]
    case 'messageDeleted':
      return [told('messages.deleted', world, messageOf(event.message, world))]
    case 'messageRead':
      return [
        told('messages.read', world, {
          ...messageOf(event.message, world),
          recipients: [],
          userReadReceiptsEnabled: world.chats.get(event.message.chatId)?.sendsReadReceipts,
        }),
      ]
    case 'reactionAdded':
      return [told('messages.reaction_added', world, {})]
    case 'reactionRemoved':
      return [told('messages.reaction_removed', world, {})]
    case 'typingStarted':
      // Taken to be about others: the creator knows what they type.
      if (event.accountId === world.creator.id) return []
      return [{ ...told('users.typing', world, {}), isEphemeral: true }]
    case 'chatChanged':
      return event.changed === 'isHidden' ? [told('chats.visibility_updated', world, {})] : []
    default:
      return []
  }
}

function told(name: string, world: World, payload: object): GatewayEvent {
  const event = `fansly.${name}`
  return { name: event, body: { event, account_id: accountIds.idOf(world), payload } }
}

function messageOf(message: Message, world: World): object {
  const conversation = world.conversation(message.chatId)
  return conversation ? toMessage(message, conversation, world) : {}
}
