import type { ChatDetails } from '@fansly-chats/generated-types/onlyfansapi'
import { payloadOf } from '../../transport/payload-of.ts'
import type { ChatOptions } from '../chat-options.ts'
import type { OnlyFansApiCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link showChat} takes. */
export interface ShowChatOptions extends ChatOptions {}

/** The standalone form of `client.chats.show`. */
export function showChat(
  core: OnlyFansApiCore,
  { account, chatId, ...options }: ShowChatOptions,
): Promise<ChatDetails> {
  const params = { path: { fanslyAccount: account, chat_id: chatId } }
  return payloadOf(core, operations.showChat, options, { params }, ({ data }) => data)
}
