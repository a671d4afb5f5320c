import type { AcknowledgementType } from '@fansly-chats/generated-types/onlyfansapi'
import type { OnlyFansApiClient } from '../onlyfansapi.ts'
import type { CallOptions } from '../transport/call-options.ts'
import type { Form } from './client-of.ts'
import type { GatewayVerbs } from './gateway-verbs.ts'
import { gateways } from './gateways.ts'
import type { MessageReference } from './message.ts'
import { mustBeEmpty } from './must-be-empty.ts'
import type { NewMessage } from './options.ts'
import { reactionType } from './reaction.ts'

const gateway = gateways.onlyfansapi

type Of = 'onlyfansapi'

/** OnlyFansAPI in the words of an inbox. */
export function onlyFansApiVerbs({ chats, messages }: OnlyFansApiClient, account: string): GatewayVerbs<Of> {
  async function acknowledge(
    given: MessageReference | readonly MessageReference[],
    type: AcknowledgementType,
    options: CallOptions | undefined,
  ): Promise<void> {
    const mostAtOnce = 25
    const all = [given].flat()
    for (const chatId of new Set(all.map((message) => message?.chatId))) {
      const ids = [...new Set(all.flatMap((message) => (message?.chatId === chatId ? message?.id : [])))]
      while (ids.length > 0)
        await messages.acknowledge({
          ...options,
          account,
          chatId,
          messageIds: ids.splice(0, mostAtOnce),
          type,
        })
    }
  }

  return {
    async delete({ chatId, id: messageId }, options) {
      await messages.delete({ ...options, account, chatId, messageId })
    },

    async react({ chatId, id: messageId }, reaction, options) {
      await messages.react({ ...options, account, chatId, messageId, type: reactionType(gateway, reaction) })
    },

    async unreact({ chatId, id: messageId }, reaction, options) {
      await messages.unreact({
        ...options,
        account,
        chatId,
        messageId,
        type: reactionType(gateway, reaction),
      })
    },

    async typing(chatId, options) {
      await chats.startTyping({ ...options, account, chatId })
    },

    async disableReadReceipts(chatId, options) {
      await chats.disableReadReceipts({ ...options, account, chatId })
    },

    markRead: (given, options) => acknowledge(given, 2, options),

    markUnread: (given, options) => acknowledge(given, 4, options),

    async markAllRead(options) {
      await chats.markAllRead({ ...options, account })
    },
  }
}

/** @throws {@link ConfigurationError} for what OnlyFansAPI cannot send. */
export function onlyFansApiForm({
  text,
  mediaIds: mediaFiles,
  replyToId: replyToMessageId,
  ...rest
}: NewMessage<Of>): Form<Of> {
  mustBeEmpty(rest, gateway)
  return text === undefined ? { mediaFiles, replyToMessageId } : { text, mediaFiles, replyToMessageId }
}
