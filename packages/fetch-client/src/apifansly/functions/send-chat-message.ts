import type { SendChatMessageRequest, SentMessage } from '@fansly-chats/generated-types/apifansly'
import { ConfigurationError } from '../../errors/configuration-error.ts'
import { payloadOf } from '../../transport/payload-of.ts'
import type { ChatOptions } from '../chat-options.ts'
import type { ApiFanslyCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link sendChatMessage} takes. */
export type SendChatMessageOptions = ChatOptions & OneForm<SendChatMessageRequest>

/** Each form of a message without the fields of the others: a price alone would be sent with media that are free. */
type OneForm<Message, Form = Message> = Form extends unknown
  ? Form & { readonly [Name in Exclude<FieldOf<Message>, keyof Form>]?: never }
  : never

type FieldOf<Message> = Message extends unknown ? keyof Message : never

/** The standalone form of `client.messages.send`. */
export async function sendChatMessage(
  core: ApiFanslyCore,
  options: SendChatMessageOptions,
): Promise<SentMessage> {
  const path = { account_id: options.account, chat_id: options.chatId }
  const input = { params: { path }, body: messageIn(options) }
  return payloadOf(core, operations.sendChatMessage, options, input, ({ data }) => data.data.response)
}

const fields: Readonly<Record<FieldOf<SendChatMessageRequest>, true>> = {
  access_type: true,
  content: true,
  listId: true,
  mediaId: true,
  mediaIds: true,
  permissions: true,
  price: true,
  subscriptionTierId: true,
  validAfter: true,
  validBefore: true,
}

/**
 * The message among the options, without whatever else the caller has at hand.
 *
 * @throws {@link ConfigurationError} for one that is wrong whatever the types let through: an empty one, or one whose media
 * would go out for free although they have a price.
 */
function messageIn(options: SendChatMessageOptions): SendChatMessageRequest {
  const { content, access_type: accessType, price } = options
  if (!content) throw new ConfigurationError('A message needs a text, even with media. Nothing was sent.')
  const isPriced = price !== undefined
  // What is no number would go as `null`.
  if ([accessType].flat().includes('ppv') !== isPriced || (isPriced && !(price > 0 && price < Infinity)))
    throw new ConfigurationError(
      "A `price`, above 0, needs 'ppv' in `access_type`, and 'ppv' needs a `price`. Nothing was sent.",
    )
  const message = { ...options }
  for (const name in message) if (!Object.hasOwn(fields, name)) Reflect.deleteProperty(message, name)
  return message
}
