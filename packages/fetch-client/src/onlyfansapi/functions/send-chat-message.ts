import type { SentMessage } from '@fansly-chats/generated-types/onlyfansapi'
import { ConfigurationError } from '../../errors/configuration-error.ts'
import { payloadOf } from '../../transport/payload-of.ts'
import type { ChatOptions } from '../chat-options.ts'
import type { OnlyFansApiCore } from '../core.ts'
import * as operations from '../operations.ts'

/** What both kinds of message take. */
interface NewMessageOptions extends ChatOptions {
  /**
   * The id of the message in the same chat that this one answers. Leave it out when there is none.
   *
   * @example '921884730615373824'
   */
  readonly replyToMessageId?: string | undefined
}

/** A message with a text, and perhaps media. */
export interface SendTextOptions extends NewMessageOptions {
  /**
   * The text, not empty. No greatest length is documented. Leave it out for nothing but media.
   *
   * @example 'Gladly! Tell me the mood and I will send you some ideas.'
   */
  readonly text: string
  /**
   * Media to attach, by the `fansly_media_…` ids that uploads gave. One becomes an attachment, several become a bundle.
   *
   * @example ['fansly_media_4be81d07a92c6f35']
   */
  readonly mediaFiles?: readonly string[] | undefined
}

/** A message of nothing but media. */
export interface SendMediaOptions extends NewMessageOptions {
  /**
   * Left out, for a message without a text.
   *
   * @example undefined
   */
  readonly text?: undefined
  /**
   * The media, by the `fansly_media_…` ids that uploads gave, one at least. One becomes an attachment, several become a bundle.
   *
   * @example ['fansly_media_4be81d07a92c6f35']
   */
  readonly mediaFiles: readonly string[]
}

/** What {@link sendChatMessage} takes: a text, media, or both. */
export type SendChatMessageOptions = SendTextOptions | SendMediaOptions

/** The standalone form of `client.messages.send`. */
export async function sendChatMessage(
  core: OnlyFansApiCore,
  { account, chatId, text, mediaFiles, replyToMessageId, ...options }: SendChatMessageOptions,
): Promise<SentMessage> {
  if (!text && !mediaFiles?.length)
    throw new ConfigurationError('A message needs `text`, media or both. Nothing was sent.')
  const params = { path: { fanslyAccount: account, chat_id: chatId } }
  const reply = replyToMessageId === undefined ? {} : { replyToMessageId }
  const body =
    text === undefined
      ? { mediaFiles: [...mediaFiles], ...reply }
      : { text, ...(mediaFiles && { mediaFiles: [...mediaFiles] }), ...reply }
  return payloadOf(core, operations.sendChatMessage, options, { params, body }, ({ data }) => data)
}
