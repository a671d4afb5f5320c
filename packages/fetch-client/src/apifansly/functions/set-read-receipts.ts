import type { SetReadReceiptsRequest, UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { answerOf } from '../../transport/answer-of.ts'
import type { ChatOptions } from '../chat-options.ts'
import type { ApiFanslyCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link setReadReceipts} takes. */
export interface SetReadReceiptsOptions extends ChatOptions, SetReadReceiptsRequest {}

/** The standalone form of `client.chats.setReadReceipts`. */
export function setReadReceipts(
  core: ApiFanslyCore,
  { account, chatId, action, ...options }: SetReadReceiptsOptions,
): Promise<UndocumentedResponse | undefined> {
  const path = { account_id: account, chat_id: chatId }
  return answerOf(core, operations.setReadReceipts, options, { params: { path }, body: { action } })
}
