import type {
  ChatMessage,
  ChatMessageList,
  DeletedMessage,
  MessageReaction,
  SentMessage,
} from '@fansly-chats/generated-types/onlyfansapi'
import type { Paginator } from '../paging/paginator.ts'
import type { OnlyFansApiCore } from './core.ts'
import {
  type AcknowledgeChatMessagesOptions,
  acknowledgeChatMessages,
} from './functions/acknowledge-chat-messages.ts'
import {
  type AddReactionToChatMessageOptions,
  addReactionToChatMessage,
} from './functions/add-reaction-to-chat-message.ts'
import { type DeleteChatMessageOptions, deleteChatMessage } from './functions/delete-chat-message.ts'
import { type ListChatMessagesOptions, listChatMessages } from './functions/list-chat-messages.ts'
import {
  type RemoveReactionFromChatMessageOptions,
  removeReactionFromChatMessage,
} from './functions/remove-reaction-from-chat-message.ts'
import { type SendChatMessageOptions, sendChatMessage } from './functions/send-chat-message.ts'

/** The messages of a chat. */
export interface OnlyFansApiMessages {
  /**
   * Lists the messages of a chat, newest first; `createdAt` is in seconds. One request, and one credit, for each `limit`
   * messages (1–100, default 25). Whether to list messages is to read them is not documented.
   *
   * A page's `cursor` is the id of its oldest message: pass it as `before` to go on from there.
   *
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ContractError for an answer
   * without a list, or one that announces more without a way to them; ConfigurationError for an empty id, before anything is
   * sent; each while iterating.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/list-chat-messages
   * @example
   * ```ts
   * for await (const { payload } of client.messages.list({ account, chatId, limit: 100 }).pages()) {
   *   for (const message of payload.messages) console.log(message.createdAt, message.content)
   * }
   * ```
   */
  list(options: ListChatMessagesOptions): Paginator<ChatMessage, ChatMessageList>

  /**
   * Sends a message with a text, with media, or with both, in answer to another one if wanted. Media have to be uploaded
   * before; the gateway documents no price. One credit.
   *
   * It reaches a fan, so it is sent again only when it certainly did not arrive. DeliveryUnknownError means that nobody knows:
   * it left, and then the connection was lost, the time was up, the call was aborted, or the answer was a failure of the server
   * or unreadable. Look for it among the newest messages (`error.sentAt`, `error.body`) before you send it again.
   *
   * @returns The message as it was sent, `createdAt` in seconds with a fraction. Its `id` deletes it.
   * @throws DeliveryUnknownError where the message may have arrived, or did but the answer does not hold it: do not just send it
   * again. It was not sent with any other: ApiError or its class for the status, ConnectionError,
   * TimeoutError; ConfigurationError for a message without text and media, and for an empty id.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chat-messages/send-chat-message
   * @example
   * ```ts
   * const { id } = await client.messages.send({ account, chatId, text: 'Good morning!' })
   * await client.messages.send({
   *   account,
   *   chatId,
   *   text: 'And here is the set that you asked for.',
   *   mediaFiles: ['fansly_media_4be81d07a92c6f35', 'fansly_media_9a0d53e6c1b7f824'],
   *   replyToMessageId: id,
   * })
   * ```
   */
  send(options: SendChatMessageOptions): Promise<SentMessage>

  /**
   * Deletes a message that the account itself sent; those of others cannot be deleted. One credit.
   *
   * @returns The message as it was, and `deletedAt` in seconds.
   * @throws NotFoundError for a message that is not there, perhaps because an earlier attempt deleted it; ApiError or its class
   * for another status; ConnectionError, TimeoutError, ParseError; ContractError where it was deleted but the answer does not
   * hold it; ConfigurationError for an empty id, before anything is sent.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chat-messages/delete-chat-message
   * @example
   * ```ts
   * const { id } = await client.messages.send({ account, chatId, text: 'Wrong chat' })
   * const { deletedAt } = await client.messages.delete({ account, chatId, messageId: id })
   * console.log('gone at', new Date(deletedAt * 1000).toISOString())
   * ```
   */
  delete(options: DeleteChatMessageOptions): Promise<DeletedMessage>

  /**
   * Marks up to 25 messages of a chat as delivered, as read, as both, or as unread again. One credit.
   *
   * @throws InvalidRequestError for more than 25 messages, or none; ApiError or its class for another status; ConnectionError,
   * TimeoutError, ParseError; ConfigurationError for an empty id, before anything is sent.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chat-messages/acknowledge-chat-messages
   * @example
   * ```ts
   * const messages = client.messages.list({ account, chatId, limit: 25, maxItems: 25 })
   * const messageIds: string[] = []
   * for await (const { id } of messages) messageIds.push(id)
   * await client.messages.acknowledge({ account, chatId, messageIds, type: 3 }) // read and delivered
   * ```
   */
  acknowledge(options: AcknowledgeChatMessagesOptions): Promise<void>

  /**
   * Adds a reaction to a message: 1 heart, 2 laughing, 3 wow, 4 cry, 5 fire, 6 thumbs up, 7 thumbs down. Several may stand on
   * one message; the same one twice is taken to count once. One credit.
   *
   * @returns The reaction. Its `accountId` is the account's id on Fansly.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ContractError for an answer
   * without the reaction; ConfigurationError for an empty id, before anything is sent.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/add-reaction-to-chat-message
   * @example
   * ```ts
   * for await (const { id, totalTipAmount } of client.messages.list({ account, chatId, maxItems: 10 })) {
   *   if (totalTipAmount > 0) await client.messages.react({ account, chatId, messageId: id, type: 1 })
   * }
   * ```
   */
  react(options: AddReactionToChatMessageOptions): Promise<MessageReaction>

  /**
   * Takes back a reaction of the account from a message; to do it twice does no harm. One credit.
   *
   * It is a DELETE with a body: a proxy or a `fetch` of yours has to let that through.
   *
   * @returns The reaction that was taken back.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ContractError for an answer
   * without the reaction; ConfigurationError for an empty id, before anything is sent.
   * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/remove-reaction-from-chat-message
   * @example
   * ```ts
   * const reaction = { account, chatId, messageId: '921884730615373824', type: 5 } as const
   * await client.messages.react(reaction)
   * await client.messages.unreact(reaction)
   * ```
   */
  unreact(options: RemoveReactionFromChatMessageOptions): Promise<MessageReaction>
}

export function onlyFansApiMessages(core: OnlyFansApiCore): OnlyFansApiMessages {
  return {
    list: (options) => listChatMessages(core, options),
    send: (options) => sendChatMessage(core, options),
    delete: (options) => deleteChatMessage(core, options),
    acknowledge: (options) => acknowledgeChatMessages(core, options),
    react: (options) => addReactionToChatMessage(core, options),
    unreact: (options) => removeReactionFromChatMessage(core, options),
  }
}
