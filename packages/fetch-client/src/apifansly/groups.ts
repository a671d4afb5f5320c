import type { UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import type { ApiFanslyCore } from './core.ts'
import { type CreateGroupChatOptions, createGroupChat } from './functions/create-group-chat.ts'

/** Conversations yet to be started, which Fansly calls groups. */
export interface ApiFanslyGroups {
  /**
   * Starts a chat between the creator and a fan, both by their ids on Fansly: the creator's is not `account`. One credit.
   *
   * Whether a second call finds the same chat or makes another is not documented, so it is sent again only when it certainly
   * did not arrive. DeliveryUnknownError means that nobody knows: it left, and then the connection was lost, the time was up,
   * the call was aborted, or the answer was a failure of the server or unreadable. Look for the fan in `chats.list` before you
   * call it again.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws DeliveryUnknownError where the chat may have been started. It was not with any other: ApiError or its class for the
   * status, ConnectionError, TimeoutError, ConfigurationError for an empty account.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * const creator = { userId: '655012873944104960', permissionFlags: 0 }
   * const fan = { userId: '790364418225696768', permissionFlags: 0 }
   * const answer = await client.groups.create({ account, users: [creator, fan] })
   * console.log(answer?.data.data?.response)
   * ```
   */
  create(options: CreateGroupChatOptions): Promise<UndocumentedResponse | undefined>
}

export function apiFanslyGroups(core: ApiFanslyCore): ApiFanslyGroups {
  return { create: (options) => createGroupChat(core, options) }
}
