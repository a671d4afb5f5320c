import type { UndocumentedResponse } from '@fansly-chats/generated-types/onlyfansapi'
import { answerOf } from '../../transport/answer-of.ts'
import type { AccountOptions } from '../account-options.ts'
import type { OnlyFansApiCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link markAllChatsAsRead} takes. */
export interface MarkAllChatsAsReadOptions extends AccountOptions {}

/** The standalone form of `client.chats.markAllRead`. */
export function markAllChatsAsRead(
  core: OnlyFansApiCore,
  { account, ...options }: MarkAllChatsAsReadOptions,
): Promise<UndocumentedResponse | undefined> {
  const params = { path: { fanslyAccount: account } }
  return answerOf(core, operations.markAllChatsAsRead, options, { params })
}
