import type { AcknowledgementType } from '@fansly-chats/generated-types/onlyfansapi'
import { ConfigurationError } from '../errors/configuration-error.ts'
import type { OnlyFansApiClient } from '../onlyfansapi.ts'
import type { CallOptions } from '../transport/call-options.ts'
import type { Adapter } from './adapter.ts'
import { noMedia } from './attachment.ts'
import { byId, findChat, toChat } from './chat.ts'
import { unable } from './lacking.ts'
import { listMessages, pageSize } from './list-messages.ts'
import { mapPages } from './map-pages.ts'
import type { MessageReference } from './message.ts'
import { mustBeEmpty } from './must-be-empty.ts'
import type { InboxOptions } from './options.ts'
import { originOf } from './origin.ts'
import { OwnId } from './own-id.ts'
import { reactions, reactionType } from './reaction.ts'
import { toSentMessage } from './sent-message.ts'
import { toMessage } from './to-message.ts'
import { moneyOf } from './values.ts'

const provider = { key: 'onlyfansapi', name: 'OnlyFansAPI' } as const

type Gateway = typeof provider.key

/** The most rows that a page may hold, of chats and of messages. */
const mostRows = 100

/** The most messages that can be acknowledged at once. */
const mostAcknowledged = 25

/** OnlyFansAPI in the words of an inbox. */
export function onlyFansApiAdapter(
  api: OnlyFansApiClient,
  { account, nativeId }: InboxOptions,
): Adapter<Gateway> {
  const { chats, messages } = api
  const ownId = new OwnId(
    nativeId,
    async () => (await api.accounts.list()).find((row) => row?.id === account)?.fansly_id,
  )

  const listChats: Adapter<Gateway>['chats'] = (options = {}, most = mostRows) => {
    const { sort: order, cursor, search, maxItems, ...call } = options
    if (cursor && !/^\d{1,15}$/.test(cursor))
      throw new ConfigurationError(`\`cursor\` must be a number, got ${cursor}.`)
    const offset = cursor ? Number(cursor) : undefined
    const limit = pageSize(most, maxItems)
    const rows = chats.list({ ...call, account, order, search, offset, limit, maxItems })
    return mapPages(rows, maxItems, async (page) => {
      const { aggregationData } = page.payload
      const accounts = byId(aggregationData?.accounts)
      const groups = byId(aggregationData?.groups)
      const origin = originOf(provider, 'listChats', page)
      ownId.learn(page.items[0]?.account_id)
      const own = groups.size === 0 ? '' : await ownId.get(call.signal)
      return page.items.map((row) => {
        const last = groups.get(row.groupId)?.lastMessage
        const context = { ...origin, chatId: row.groupId, ownId: own, media: noMedia }
        const lastMessage = last ? toMessage<Gateway>(last, context) : undefined
        return toChat<Gateway>(row, origin, accounts.get(row.partnerAccountId), lastMessage)
      })
    })
  }

  async function acknowledge(
    given: MessageReference | readonly MessageReference[],
    type: AcknowledgementType,
    options: CallOptions | undefined,
  ): Promise<void> {
    const all = [given].flat()
    for (const chatId of new Set(all.map((message) => message.chatId))) {
      const ids = new Set(all.flatMap((message) => (message.chatId === chatId ? message.id : [])))
      for (const rest = [...ids]; rest.length > 0;) {
        const messageIds = rest.splice(0, mostAcknowledged)
        await messages.acknowledge({ ...options, account, chatId, messageIds, type })
      }
    }
  }

  return {
    provider,
    chats: listChats,
    credits({ headers }) {
      const used = Number(headers.get('x-ofapi-credits-used') || 1)
      // A proxy may have doubled the header.
      return used >= 0 && used < Infinity ? used : 1
    },

    verbs: {
      ...unable(provider),

      chats: (options) => listChats(options),

      chat: (chatId, options) => findChat(listChats(options), chatId),

      async *unread(options) {
        for await (const chat of listChats({ ...options, sort: 'unread' })) {
          if (chat.unreadCount === 0) return
          yield chat
        }
      },

      messages: listMessages({
        provider,
        ownId,
        most: mostRows,
        list: (options) => messages.list({ ...options, account }),
        priceOf: ({ price }) => moneyOf(price),
      }),

      async send(chatId, { text, mediaIds: mediaFiles, replyToId: replyToMessageId, ...rest }, options) {
        mustBeEmpty(rest, provider)
        const sentAt = new Date()
        const message = { ...options, account, chatId, replyToMessageId }
        const raw = await messages.send(
          text === undefined ? { ...message, mediaFiles } : { ...message, text, mediaFiles },
        )
        const context = { provider, status: 200, chatId, ownId: raw.senderId }
        const path = { fanslyAccount: account, chat_id: chatId }
        return toSentMessage<Gateway>(raw, context, sentAt, text, {
          params: { path },
          body: { text, mediaFiles },
        })
      },

      async delete({ chatId, id: messageId }, options) {
        await messages.delete({ ...options, account, chatId, messageId })
      },

      async react({ chatId, id: messageId }, reaction, options) {
        await messages.react({
          ...options,
          account,
          chatId,
          messageId,
          type: reactionType(reactions[provider.key], reaction),
        })
      },

      async unreact({ chatId, id: messageId }, reaction, options) {
        await messages.unreact({
          ...options,
          account,
          chatId,
          messageId,
          type: reactionType(reactions[provider.key], reaction),
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
    },
  }
}
