import type { CreatedChat } from '@fansly-chats/generated-types/onlyfansapi'
import { payloadOf } from '../../transport/payload-of.ts'
import type { AccountOptions } from '../account-options.ts'
import type { OnlyFansApiCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What {@link createChat} takes. */
export interface CreateChatOptions extends AccountOptions {
  /**
   * The person's id, taken to be the one on Fansly, such as the `partnerAccountId` of a chat.
   *
   * @example '853704981266374656'
   */
  readonly userId: string
}

/** The standalone form of `client.chats.create`. */
export function createChat(
  core: OnlyFansApiCore,
  { account, userId, ...options }: CreateChatOptions,
): Promise<CreatedChat> {
  const params = { path: { fanslyAccount: account } }
  const body = { user_id: userId }
  return payloadOf(core, operations.createChat, options, { params, body }, ({ data }) => data)
}
