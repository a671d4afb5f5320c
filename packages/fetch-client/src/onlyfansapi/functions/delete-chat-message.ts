import type { DeletedMessage } from '@fansly-chats/generated-types/onlyfansapi'
import { payloadOf } from '../../transport/payload-of.ts'
import type { OnlyFansApiCore } from '../core.ts'
import type { MessageOptions } from '../message-options.ts'
import * as operations from '../operations.ts'

/** What {@link deleteChatMessage} takes. */
export interface DeleteChatMessageOptions extends MessageOptions {}

/** The standalone form of `client.messages.delete`. */
export function deleteChatMessage(
  core: OnlyFansApiCore,
  { account, chatId, messageId, ...options }: DeleteChatMessageOptions,
): Promise<DeletedMessage> {
  const params = { path: { fanslyAccount: account, chat_id: chatId, message_id: messageId } }
  return payloadOf(core, operations.deleteChatMessage, options, { params }, ({ data }) => data)
}
