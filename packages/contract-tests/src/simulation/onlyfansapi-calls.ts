import type { OnlyFansApiClient } from '@fansly-chats/fetch-client'
import { type CallSettings, type Calls, chatId, fanId, messageId, text } from './calls.ts'

const inOnlyFansApi = ({ account: id, ...settings }: CallSettings) => ({
  ...settings,
  params: { path: { fanslyAccount: id } },
})
const inOnlyFansApiChat = ({ account: id, ...settings }: CallSettings) => ({
  ...settings,
  params: { path: { fanslyAccount: id, chat_id: chatId } },
})
const ofMessage = ({ account: id, ...settings }: CallSettings) => ({
  ...settings,
  params: { path: { fanslyAccount: id, chat_id: chatId, message_id: messageId } },
})

/** Every operation of OnlyFansAPI. */
export const onlyFansApiCalls: Readonly<Record<string, Calls<OnlyFansApiClient>>> = {
  listAccounts: {
    method: ({ accounts }, settings) => accounts.list(settings),
    verb: (client, settings) => client.GET('/api/fansly/accounts', settings),
  },
  listChats: {
    method: ({ chats }, { start, ...settings }) =>
      chats.list({ ...settings, offset: start === undefined ? undefined : Number(start) }),
    verb: (client, settings) => client.GET('/api/fansly/{fanslyAccount}/chats', inOnlyFansApi(settings)),
  },
  listChatMessages: {
    method: ({ messages }, { start, ...settings }) =>
      messages.list({ ...settings, chatId, before: text(start) }),
    verb: (client, settings) =>
      client.GET('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', inOnlyFansApiChat(settings)),
  },
  showChat: {
    method: ({ chats }, settings) => chats.show({ ...settings, chatId }),
    verb: (client, settings) =>
      client.GET('/api/fansly/{fanslyAccount}/chats/{chat_id}', inOnlyFansApiChat(settings)),
  },
  createChat: {
    method: ({ chats }, settings) => chats.create({ ...settings, userId: fanId }),
    verb: (client, settings) =>
      client.POST('/api/fansly/{fanslyAccount}/chats', {
        ...inOnlyFansApi(settings),
        body: { user_id: fanId },
      }),
  },
  markAllChatsAsRead: {
    method: ({ chats }, settings) => chats.markAllRead(settings),
    verb: (client, settings) =>
      client.POST('/api/fansly/{fanslyAccount}/chats/mark-all-as-read', inOnlyFansApi(settings)),
  },
  sendChatMessage: {
    method: ({ messages }, settings) => messages.send({ ...settings, chatId, text: 'Good morning' }),
    verb: (client, settings) =>
      client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', {
        ...inOnlyFansApiChat(settings),
        body: { mediaFiles: ['fansly_media_4be81d07a92c6f35'] },
      }),
  },
  acknowledgeChatMessages: {
    method: ({ messages }, settings) =>
      messages.acknowledge({ ...settings, chatId, messageIds: [messageId], type: 2 }),
    verb: (client, settings) =>
      client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/ack', {
        ...inOnlyFansApiChat(settings),
        body: { messageIds: [messageId], type: 2 },
      }),
  },
  deleteChatMessage: {
    method: ({ messages }, settings) => messages.delete({ ...settings, chatId, messageId }),
    verb: (client, settings) =>
      client.DELETE('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}', ofMessage(settings)),
  },
  addReactionToChatMessage: {
    method: ({ messages }, settings) => messages.react({ ...settings, chatId, messageId, type: 1 }),
    verb: (client, settings) =>
      client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions', {
        ...ofMessage(settings),
        body: { type: 1 },
      }),
  },
  removeReactionFromChatMessage: {
    method: ({ messages }, settings) => messages.unreact({ ...settings, chatId, messageId, type: 1 }),
    verb: (client, settings) =>
      client.DELETE('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions', {
        ...ofMessage(settings),
        body: { type: 1 },
      }),
  },
  startTypingIndicator: {
    method: ({ chats }, settings) => chats.startTyping({ ...settings, chatId }),
    verb: (client, settings) =>
      client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/typing', inOnlyFansApiChat(settings)),
  },
  disableChatReadReceipts: {
    method: ({ chats }, settings) => chats.disableReadReceipts({ ...settings, chatId }),
    verb: (client, settings) =>
      client.POST(
        '/api/fansly/{fanslyAccount}/chats/{chat_id}/read-receipts/disable',
        inOnlyFansApiChat(settings),
      ),
  },
}
