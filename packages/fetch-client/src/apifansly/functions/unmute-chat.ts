import type { UnmuteChatRequest, UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { answerOf } from '../../transport/answer-of.ts'
import type { AccountOptions } from '../account-options.ts'
import type { ApiFanslyCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link unmuteChat} takes. */
export interface UnmuteChatOptions extends AccountOptions, UnmuteChatRequest {}

/** The standalone form of `client.chats.unmute`. */
export function unmuteChat(
  core: ApiFanslyCore,
  { account, targetUserId, ...options }: UnmuteChatOptions,
): Promise<UndocumentedResponse | undefined> {
  const path = { account_id: account }
  return answerOf(core, operations.unmuteChat, options, { params: { path }, body: { targetUserId } })
}
