import type { ReadReceiptSettings } from '@fansly-chats/generated-types/onlyfansapi'
import { payloadOf } from '../../transport/payload-of.ts'
import type { ChatOptions } from '../chat-options.ts'
import type { OnlyFansApiCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link disableChatReadReceipts} takes. */
export interface DisableChatReadReceiptsOptions extends ChatOptions {}

/** The standalone form of `client.chats.disableReadReceipts`. */
export function disableChatReadReceipts(
  core: OnlyFansApiCore,
  { account, chatId, ...options }: DisableChatReadReceiptsOptions,
): Promise<ReadReceiptSettings> {
  const params = { path: { fanslyAccount: account, chat_id: chatId } }
  return payloadOf(core, operations.disableChatReadReceipts, options, { params }, ({ data }) => data)
}
