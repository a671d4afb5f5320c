import type { Message } from '../../world/message.ts'
import type { WorldEvent } from '../../world/world-event.ts'
import type { World } from '../../world/world.ts'
import { attachmentsOf } from '../attachments.ts'
import { receiptOf } from '../receipt.ts'
import type { GatewayEvent, WebhookForm } from '../webhook-form.ts'
import { accountIds } from './account-ids.ts'

/** How deliveries are signed is not documented, and whether they are ever repeated neither. */
export const webhookForm: WebhookForm = {
  events,
  headers: () => ({}),
  signature: undefined,
  retryAfter: [],
}

/** What tips, purchases and subscriptions carry is not documented: it is nothing here. */
function events(event: WorldEvent, world: World): readonly GatewayEvent[] {
  switch (event.type) {
    case 'messageReceived':
      return [
        told('messages.received', event, world, toEventMessage(event.message, world)),
        ...(event.message.tipAmount > 0 ? [told('tips.received', event, world, {})] : []),
      ]
    case 'messageSent':
      return [told('messages.sent', event, world, toEventMessage(event.message, world))]
    case 'mediaPurchased':
      return [told('ppv.purchased', event, world, {})]
    case 'fanChanged': {
      const isNew = event.changed === 'subscriptionTierId' && event.fan.subscriptionTierId !== null
      return isNew ? [told('subscriptions.new', event, world, {})] : []
    }
    default:
      return []
  }
}

function told(name: string, { at }: WorldEvent, world: World, data: object): GatewayEvent {
  const timestamp = new Date(at).toISOString()
  return { name, body: { event: name, accountId: accountIds.idOf(world), timestamp, data } }
}

/** A message as an event has it: with more than a list. */
function toEventMessage(message: Message, world: World): object {
  const { id, content, chatId: groupId, senderId, inReplyTo, createdAt } = message
  const conversation = world.conversation(groupId)
  return {
    id,
    type: 1,
    content,
    groupId,
    senderId,
    inReplyTo: inReplyTo ?? '',
    attachments: attachmentsOf(message),
    embeds: [],
    interactions: conversation
      ? [{ groupId, ...receiptOf(message, conversation, world), messageId: id }]
      : [],
    createdAt: createdAt / 1000,
  }
}
