import type { AcknowledgementType } from '@fansly-chats/generated-types/onlyfansapi'
import { answerOf } from '../../transport/answer-of.ts'
import type { ChatOptions } from '../chat-options.ts'
import type { OnlyFansApiCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link acknowledgeChatMessages} takes. */
export interface AcknowledgeChatMessagesOptions extends ChatOptions {
  /**
   * The ids of the messages, from 1 to 25 of them.
   *
   * @example ['921884730615373824', '921883377561960448']
   */
  readonly messageIds: readonly string[]
  /**
   * What to mark them as: 1 delivered, 2 read, 3 read and delivered, 4 unread.
   *
   * @example 2
   */
  readonly type: AcknowledgementType
}

/** The standalone form of `client.messages.acknowledge`. */
export async function acknowledgeChatMessages(
  core: OnlyFansApiCore,
  { account, chatId, messageIds, type, ...options }: AcknowledgeChatMessagesOptions,
): Promise<void> {
  const params = { path: { fanslyAccount: account, chat_id: chatId } }
  const body = { messageIds: [...messageIds], type }
  await answerOf(core, operations.acknowledgeChatMessages, options, { params, body })
}
