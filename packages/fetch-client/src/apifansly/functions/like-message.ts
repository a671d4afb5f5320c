import type { UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { answerOf } from '../../transport/answer-of.ts'
import type { ApiFanslyCore } from '../core.ts'
import type { MessageOptions } from '../message-options.ts'
import * as operations from '../operations.ts'

/** What {@link likeMessage} takes. */
export interface LikeMessageOptions extends MessageOptions {}

/** The standalone form of `client.messages.like`. */
export function likeMessage(
  core: ApiFanslyCore,
  { account, messageId, ...options }: LikeMessageOptions,
): Promise<UndocumentedResponse | undefined> {
  const path = { account_id: account }
  return answerOf(core, operations.likeMessage, options, {
    params: { path },
    body: { messageId, type: 1 },
  })
}
