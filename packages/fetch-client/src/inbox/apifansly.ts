import type { ApiFanslyClient } from '../apifansly.ts'
import type { Adapter } from './adapter.ts'
import { byId, findChat, toChat } from './chat.ts'
import { unable } from './lacking.ts'
import { listMessages } from './list-messages.ts'
import { mapPages } from './map-pages.ts'
import type { Money } from './money.ts'
import { mustBeEmpty } from './must-be-empty.ts'
import type { InboxOptions } from './options.ts'
import { originOf } from './origin.ts'
import { OwnId } from './own-id.ts'
import { reactions, reactionType } from './reaction.ts'
import { toSentMessage } from './sent-message.ts'
import { unreadChats } from './unread-chats.ts'

const provider = { key: 'apifansly', name: 'API Fansly' } as const

type Gateway = typeof provider.key

/** API Fansly in the words of an inbox. What it answers to writes is not documented, and passed over. */
export function apiFanslyAdapter(
  api: ApiFanslyClient,
  { account, nativeId }: InboxOptions,
): Adapter<Gateway> {
  const { chats, fans, messages } = api
  const ownId = new OwnId(nativeId, async () => {
    for await (const chat of chats.list({ account, maxItems: 1 })) return chat.account_id
    return undefined
  })

  const listChats: Adapter<Gateway>['chats'] = (options = {}) =>
    mapPages(chats.list({ ...options, account }), options.maxItems, (page) => {
      const origin = originOf(provider, 'listChats', page)
      const accounts = byId(page.payload.aggregationData?.accounts)
      ownId.learn(page.items[0]?.account_id)
      return page.items.map((row) => toChat<Gateway>(row, origin, accounts.get(row.partnerAccountId)))
    })

  return {
    provider,
    chats: listChats,
    credits: () => 1,

    verbs: {
      ...unable(provider),

      chats: (options) => listChats(options),

      chat: (chatId, options) => findChat(listChats(options), chatId),

      unread: (options) => unreadChats(provider, chats.unread({ ...options, account })),

      messages: listMessages({
        provider,
        ownId,
        most: 10,
        list: ({ before: cursor, ...options }) => messages.list({ ...options, account, cursor }),
        priceOf: () => undefined,
      }),

      async send(chatId, { text, mediaIds, price, access, subscriptionTierId, listId, ...rest }, options) {
        mustBeEmpty(rest, provider)
        const context = { provider, status: 201, chatId, ownId: await ownId.get(options?.signal) }
        const message = {
          ...options,
          account,
          chatId,
          content: text,
          ...(mediaIds && { mediaIds: [...mediaIds] }),
          ...(subscriptionTierId !== undefined && { subscriptionTierId }),
          ...(listId !== undefined && { listId }),
        }
        const free = [access ?? []].flat()
        // Without types it may be anything, and is refused unless it is an amount.
        const { thousandths = Number.NaN }: Partial<Money> = Object(price)
        const sentAt = new Date()
        const raw = await messages.send(
          price === undefined
            ? { ...message, ...(access && { access_type: free }) }
            : { ...message, access_type: ['ppv', ...free], price: thousandths / 1000 },
        )
        const path = { account_id: account, chat_id: chatId }
        return toSentMessage<Gateway>(raw, context, sentAt, text, {
          params: { path },
          body: { content: text },
        })
      },

      async delete({ id }, options) {
        await messages.delete({ ...options, account, messageId: id })
      },

      async react({ id }, reaction, options) {
        reactionType(reactions[provider.key], reaction)
        await messages.like({ ...options, account, messageId: id })
      },

      async unreact({ id }, reaction, options) {
        reactionType(reactions[provider.key], reaction)
        await messages.unlike({ ...options, account, messageId: id })
      },

      async typing(chatId, options) {
        await chats.startTyping({ ...options, account, chatId })
      },

      async disableReadReceipts(chatId, options) {
        await chats.setReadReceipts({ ...options, account, chatId, action: 'disable' })
      },

      async enableReadReceipts(chatId, options) {
        await chats.setReadReceipts({ ...options, account, chatId, action: 'enable' })
      },

      async mute({ partner }, options) {
        await chats.mute({ ...options, account, targetUserId: partner.id })
      },

      async unmute({ partner }, options) {
        await chats.unmute({ ...options, account, targetUserId: partner.id })
      },

      async hide(chatId, options) {
        await chats.hide({ ...options, account, chatId })
      },

      async addToVips({ partner }, options) {
        await fans.addToVip({ ...options, account, fanId: partner.id })
      },

      async removeFromVips({ partner }, options) {
        await fans.removeFromVip({ ...options, account, fanId: partner.id })
      },
    },
  }
}
