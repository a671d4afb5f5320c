import { ContractError } from '../errors/contract-error.ts'
import { DeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import type { ClientOf, Form } from './client-of.ts'
import type { Gateway } from './gateway.ts'
import type { GatewayVerbs } from './gateway-verbs.ts'
import { gateways } from './gateways.ts'
import type { AnyInbox, Verbs } from './inbox.ts'
import { listsOf } from './lists.ts'
import type { InboxOptions, NewMessage } from './options.ts'
import { ownIdOf } from './own-id.ts'
import { toMessage } from './to-message.ts'
import { unable, type Unable } from './unsupported.ts'
import { idOf } from './values.ts'
import { watchInbox } from './watch/watch-inbox.ts'

/** An inbox of an account, by what is alike for both gateways and what is not. */
export function inboxOf<Of extends Gateway>(
  api: ClientOf<Of>,
  { account, nativeId }: InboxOptions,
  toForm: (message: NewMessage<Of>) => Form<Of>,
  gatewayVerbs: GatewayVerbs<Of>,
): AnyInbox<Of> & Verbs<Of> & Unable<Of> {
  const gateway = gateways[api.provider]
  const isApiFansly = api.provider === 'apifansly'
  const ownId = ownIdOf(nativeId, async (limits) => {
    for await (const chat of api.chats.list({ ...limits, account, maxItems: 1 })) return chat.account_id
    return undefined
  })
  const lists = listsOf(api, gateway, account, ownId)

  const verbs: Verbs<Of> & Pick<AnyInbox<Of>, 'watch'> = {
    watch: (options) => watchInbox(lists, options),
    ...lists,
    chats: (options) => lists.chats(options),

    async chat(chatId, options) {
      for await (const chat of lists.chats(options)) if (chat.id === chatId) return chat
      return undefined
    },

    async *unread(options) {
      for await (const chat of lists.chats({ ...options, sort: 'unread' })) {
        if (chat.unreadCount === 0) return
        yield chat
      }
    },

    async send(chatId, message, options) {
      const form = toForm(Object(message))
      const own = isApiFansly ? await ownId.get(options) : undefined
      const sentAt = new Date()
      const raw = await api.messages.send({ ...options, account, chatId, ...form })
      const senderId = idOf(raw.senderId) ?? own
      try {
        return toMessage<Of>(
          raw,
          { chatId, ownId: senderId },
          {
            ...raw,
            senderId,
            content: raw.content || message.text,
            createdAt: raw.createdAt || Number(sentAt),
          },
        )
      } catch (error) {
        const call = { provider: gateway, operation: 'sendChatMessage', attempts: 1 }
        throw new DeliveryUnknownError(
          call,
          sentAt,
          {
            params: { path: { [isApiFansly ? 'account_id' : 'fanslyAccount']: account, chat_id: chatId } },
            body: form,
          },
          new ContractError(call, Object(error).message, isApiFansly ? 201 : 200, raw, error),
        )
      }
    },

    ...gatewayVerbs,
  }

  return {
    provider: api.provider,
    account,
    can: ((verb) => Object.hasOwn(verbs, verb)) as AnyInbox<Of>['can'],
    ...verbs,
    ...unable<Of>(gateway),
  }
}
