import type { UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { answerOf } from '../../transport/answer-of.ts'
import type { ApiFanslyCore } from '../core.ts'
import type { MessageOptions } from '../message-options.ts'
import * as operations from '../operations.ts'

/** What {@link deleteChatMessage} takes. */
export interface DeleteChatMessageOptions extends MessageOptions {}

/** The standalone form of `client.messages.delete`. */
export function deleteChatMessage(
  core: ApiFanslyCore,
  { account, messageId, ...options }: DeleteChatMessageOptions,
): Promise<UndocumentedResponse | undefined> {
  const path = { account_id: account, message_id: messageId }
  return answerOf(core, operations.deleteChatMessage, options, { params: { path } })
}
