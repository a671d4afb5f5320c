import type { UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { answerOf } from '../../transport/answer-of.ts'
import type { ApiFanslyCore } from '../core.ts'
import type { ChatOptions } from '../chat-options.ts'
import * as operations from '../operations.ts'

/** What {@link hideChat} takes. */
export interface HideChatOptions extends ChatOptions {}

/** The standalone form of `client.chats.hide`. */
export function hideChat(
  core: ApiFanslyCore,
  { account, chatId, ...options }: HideChatOptions,
): Promise<UndocumentedResponse | undefined> {
  const path = { account_id: account, chat_id: chatId }
  return answerOf(core, operations.hideChat, options, { params: { path } })
}
