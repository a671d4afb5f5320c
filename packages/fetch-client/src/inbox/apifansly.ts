import type { ApiFanslyClient } from '../apifansly.ts'
import type { Form } from './client-of.ts'
import { gateways } from './gateways.ts'
import type { GatewayVerbs } from './gateway-verbs.ts'
import { mustBeEmpty } from './must-be-empty.ts'
import type { NewMessage } from './options.ts'
import { reactionType } from './reaction.ts'
import { unreadChats } from './unread-chats.ts'

const gateway = gateways.apifansly

type Of = 'apifansly'

/** API Fansly in the words of an inbox. What it answers to writes is not documented, and passed over. */
export function apiFanslyVerbs(
  { chats, fans, messages }: ApiFanslyClient,
  account: string,
): GatewayVerbs<Of> {
  return {
    unread: (options) => unreadChats(gateway, chats.unread({ ...options, account })),

    async delete({ id }, options) {
      await messages.delete({ ...options, account, messageId: id })
    },

    async react({ id }, reaction, options) {
      reactionType(gateway, reaction)
      await messages.like({ ...options, account, messageId: id })
    },

    async unreact({ id }, reaction, options) {
      reactionType(gateway, reaction)
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
  }
}

/** @throws {@link ConfigurationError} for what API Fansly cannot send. */
export function apiFanslyForm({
  text: content,
  mediaIds,
  price,
  access,
  subscriptionTierId,
  listId,
  ...rest
}: NewMessage<Of>): Form<Of> {
  mustBeEmpty(rest, gateway)
  const message = {
    content,
    ...(mediaIds && { mediaIds: [...mediaIds] }),
    ...(subscriptionTierId !== undefined && { subscriptionTierId }),
    ...(listId !== undefined && { listId }),
  }
  const free = [access ?? []].flat()
  return price === undefined
    ? { ...message, ...(access && { access_type: free }) }
    : // Without types it may be anything, and is refused unless it is an amount.
      { ...message, access_type: ['ppv', ...free], price: Object(price).thousandths / 1000 }
}
