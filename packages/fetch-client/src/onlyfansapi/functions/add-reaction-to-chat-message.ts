import type { MessageReaction } from '@fansly-chats/generated-types/onlyfansapi'
import { payloadOf } from '../../transport/payload-of.ts'
import type { OnlyFansApiCore } from '../core.ts'
import * as operations from '../operations.ts'
import type { ReactionOptions } from '../reaction-options.ts'

/** What {@link addReactionToChatMessage} takes. */
export interface AddReactionToChatMessageOptions extends ReactionOptions {}

/** The standalone form of `client.messages.react`. */
export function addReactionToChatMessage(
  core: OnlyFansApiCore,
  { account, chatId, messageId, type, ...options }: AddReactionToChatMessageOptions,
): Promise<MessageReaction> {
  const params = { path: { fanslyAccount: account, chat_id: chatId, message_id: messageId } }
  return payloadOf(
    core,
    operations.addReactionToChatMessage,
    options,
    { params, body: { type } },
    ({ data }) => data,
  )
}
