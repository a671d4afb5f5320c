import type {
  ChatMessage,
  ChatMessageList,
  SentMessage,
  UndocumentedResponse,
} from '@fansly-chats/generated-types/apifansly'
import type { Paginator } from '../paging/paginator.ts'
import type { ApiFanslyCore } from './core.ts'
import { type DeleteChatMessageOptions, deleteChatMessage } from './functions/delete-chat-message.ts'
import { type LikeMessageOptions, likeMessage } from './functions/like-message.ts'
import { type ListChatMessagesOptions, listChatMessages } from './functions/list-chat-messages.ts'
import { type SendChatMessageOptions, sendChatMessage } from './functions/send-chat-message.ts'
import { type UnlikeMessageOptions, unlikeMessage } from './functions/unlike-message.ts'

/** The messages of a chat. */
export interface ApiFanslyMessages {
  /**
   * Lists the messages of a chat, newest first, with the media they refer to in the `payload` of a page. One request, and one
   * credit, for each `limit` messages, 10 at most. No field of a message is certain; `createdAt` is in seconds since 1970.
   *
   * A page's `cursor` leads to the older messages: pass it as `cursor` to go on from there.
   *
   * @throws ConfigurationError at once for a number as `cursor` that has lost digits. While iterating ApiError or its class for
   * the status; ConnectionError, TimeoutError, ParseError; ContractError for an answer without a list; ConfigurationError for an
   * empty id, before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * for await (const message of client.messages.list({ account, chatId, limit: 10, maxItems: 50 })) {
   *   console.log(new Date((message.createdAt ?? 0) * 1000).toISOString(), message.content)
   * }
   * ```
   */
  list(options: ListChatMessagesOptions): Paginator<ChatMessage, ChatMessageList>

  /**
   * Sends a message to the people of a chat, with a text and perhaps media, free or for a price in dollars. A message for a
   * price takes both `access_type: 'ppv'` and `price`. One credit.
   *
   * It reaches a fan, so it is sent again only when it certainly did not arrive. DeliveryUnknownError means that nobody knows:
   * it left, and then the connection was lost, the time was up, the call was aborted, or the answer was a failure of the server
   * or unreadable. Look for it among the newest messages (`error.sentAt`, `error.body`) before you send it again.
   *
   * @returns The message as it was sent. Each field may be missing; its `id` deletes it.
   * @throws DeliveryUnknownError where the message may have arrived, or did but the answer does not hold it: do not just send it
   * again. It was not sent with any other: ApiError or its class for the status, ConnectionError,
   * TimeoutError, ConfigurationError for an empty id, an empty text or a price without `ppv`.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * const { id } = await client.messages.send({ account, chatId, content: 'Good morning!' })
   * await client.messages.send({
   *   account,
   *   chatId,
   *   content: 'The whole set',
   *   mediaIds: [{ mediaId: '921586845061386240', previewId: '921587264491786240' }],
   *   access_type: ['ppv', 'subscription'],
   *   price: 24.99,
   * })
   * ```
   */
  send(options: SendChatMessageOptions): Promise<SentMessage>

  /**
   * Deletes a message. Whose messages may be deleted, and whether the fan's copy goes too, is not documented. One credit.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws NotFoundError for a message that is not there, perhaps because an earlier attempt deleted it; ApiError or its class
   * for another status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty id, before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * const { id } = await client.messages.send({ account, chatId, content: 'Wrong chat' })
   * if (id !== undefined) await client.messages.delete({ account, messageId: id })
   * ```
   */
  delete(options: DeleteChatMessageOptions): Promise<UndocumentedResponse | undefined>

  /**
   * Likes a message. One credit.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty
   * account, before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * for await (const { id, totalTipAmount = 0 } of client.messages.list({ account, chatId, maxItems: 10 })) {
   *   if (id !== undefined && totalTipAmount > 0) await client.messages.like({ account, messageId: id })
   * }
   * ```
   */
  like(options: LikeMessageOptions): Promise<UndocumentedResponse | undefined>

  /**
   * Takes back the like of a message. One credit.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty
   * account, before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * await client.messages.unlike({ account, messageId: '922017730105610240' })
   * ```
   */
  unlike(options: UnlikeMessageOptions): Promise<UndocumentedResponse | undefined>
}

export function apiFanslyMessages(core: ApiFanslyCore): ApiFanslyMessages {
  return {
    list: (options) => listChatMessages(core, options),
    send: (options) => sendChatMessage(core, options),
    delete: (options) => deleteChatMessage(core, options),
    like: (options) => likeMessage(core, options),
    unlike: (options) => unlikeMessage(core, options),
  }
}
