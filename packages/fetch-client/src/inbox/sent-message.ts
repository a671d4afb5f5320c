import { DeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import { noMedia } from './attachment.ts'
import type { Gateway, RawMessage } from './gateway.ts'
import type { Message } from './message.ts'
import { type MessageContext, type MessageRow, toMessage } from './to-message.ts'
import { idOf } from './values.ts'

/**
 * The message that a send brought. What the answer does not tell is what was sent, and when.
 *
 * @throws {@link DeliveryUnknownError} for an answer without an id: the message arrived, or it did not.
 */
export function toSentMessage<Of extends Gateway>(
  raw: RawMessage<Of>,
  context: Pick<MessageContext, 'provider' | 'status' | 'chatId' | 'ownId'>,
  sentAt: Date,
  text: string | undefined,
  sent: { readonly params: { readonly path: object }; readonly body: object },
): Message<Of> {
  const told: MessageRow = raw
  const senderId = idOf(told.senderId) ?? context.ownId
  const content = told.content || text
  const createdAt = told.createdAt || sentAt.getTime()
  const call = {
    ...context,
    operation: 'sendChatMessage',
    ownId: senderId,
    attempts: 1,
    body: raw,
    media: noMedia,
  }
  try {
    return toMessage<Of>(raw, call, { ...told, senderId, content, createdAt })
  } catch (error) {
    throw new DeliveryUnknownError(call, sentAt, sent, error)
  }
}
