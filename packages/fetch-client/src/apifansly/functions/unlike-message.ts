import type { UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { answerOf } from '../../transport/answer-of.ts'
import type { ApiFanslyCore } from '../core.ts'
import type { MessageOptions } from '../message-options.ts'
import * as operations from '../operations.ts'

/** What {@link unlikeMessage} takes. */
export interface UnlikeMessageOptions extends MessageOptions {}

/** The standalone form of `client.messages.unlike`. */
export function unlikeMessage(
  core: ApiFanslyCore,
  { account, messageId, ...options }: UnlikeMessageOptions,
): Promise<UndocumentedResponse | undefined> {
  const path = { account_id: account }
  return answerOf(core, operations.unlikeMessage, options, {
    params: { path },
    body: { messageId, type: 1 },
  })
}
