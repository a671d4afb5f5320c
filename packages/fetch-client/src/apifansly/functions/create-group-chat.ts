import type { CreateGroupChatRequest, UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { answerOf } from '../../transport/answer-of.ts'
import type { AccountOptions } from '../account-options.ts'
import type { ApiFanslyCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link createGroupChat} takes. */
export interface CreateGroupChatOptions extends AccountOptions, CreateGroupChatRequest {}

/** The standalone form of `client.groups.create`. */
export function createGroupChat(
  core: ApiFanslyCore,
  { account, users, type, ...options }: CreateGroupChatOptions,
): Promise<UndocumentedResponse | undefined> {
  const path = { account_id: account }
  const body = { users, ...(type !== undefined && { type }) }
  return answerOf(core, operations.createGroupChat, options, { params: { path }, body })
}
