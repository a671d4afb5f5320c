import type { UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { answerOf } from '../../transport/answer-of.ts'
import type { ApiFanslyCore } from '../core.ts'
import type { ChatOptions } from '../chat-options.ts'
import * as operations from '../operations.ts'

/** What {@link startTypingIndicator} takes. */
export interface StartTypingIndicatorOptions extends ChatOptions {}

/** The standalone form of `client.chats.startTyping`. */
export function startTypingIndicator(
  core: ApiFanslyCore,
  { account, chatId, ...options }: StartTypingIndicatorOptions,
): Promise<UndocumentedResponse | undefined> {
  const path = { account_id: account }
  return answerOf(core, operations.startTypingIndicator, options, { params: { path }, body: { chatId } })
}
