import { answerOf } from '../../transport/answer-of.ts'
import type { ChatOptions } from '../chat-options.ts'
import type { OnlyFansApiCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link startTypingIndicator} takes. */
export interface StartTypingIndicatorOptions extends ChatOptions {}

/** The standalone form of `client.chats.startTyping`. */
export async function startTypingIndicator(
  core: OnlyFansApiCore,
  { account, chatId, ...options }: StartTypingIndicatorOptions,
): Promise<void> {
  const params = { path: { fanslyAccount: account, chat_id: chatId } }
  await answerOf(core, operations.startTypingIndicator, options, { params })
}
