import type { MessageReaction } from '@fansly-chats/generated-types/onlyfansapi'
import { payloadOf } from '../../transport/payload-of.ts'
import type { OnlyFansApiCore } from '../core.ts'
import * as operations from '../operations.ts'
import type { ReactionOptions } from '../reaction-options.ts'

/** What {@link removeReactionFromChatMessage} takes. */
export interface RemoveReactionFromChatMessageOptions extends ReactionOptions {}

/** The standalone form of `client.messages.unreact`. */
export function removeReactionFromChatMessage(
  core: OnlyFansApiCore,
  { account, chatId, messageId, type, ...options }: RemoveReactionFromChatMessageOptions,
): Promise<MessageReaction> {
  const params = { path: { fanslyAccount: account, chat_id: chatId, message_id: messageId } }
  return payloadOf(
    core,
    operations.removeReactionFromChatMessage,
    options,
    { params, body: { type } },
    ({ data }) => data,
  )
}
