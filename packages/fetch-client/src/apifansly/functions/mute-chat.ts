import type { MuteChatRequest, UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { answerOf } from '../../transport/answer-of.ts'
import type { AccountOptions } from '../account-options.ts'
import type { ApiFanslyCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link muteChat} takes. */
export interface MuteChatOptions extends AccountOptions, MuteChatRequest {}

/** The standalone form of `client.chats.mute`. */
export function muteChat(
  core: ApiFanslyCore,
  { account, targetUserId, ...options }: MuteChatOptions,
): Promise<UndocumentedResponse | undefined> {
  const path = { account_id: account }
  return answerOf(core, operations.muteChat, options, { params: { path }, body: { targetUserId } })
}
