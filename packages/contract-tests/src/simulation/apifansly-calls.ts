import type { ApiFanslyClient } from '@fansly-chats/fetch-client'
import type { CreateGroupChatRequest } from '@fansly-chats/generated-types/apifansly'
import { type CallSettings, type Calls, chatId, fanId, messageId, text } from './calls.ts'

const inApiFansly = ({ account: id, ...settings }: CallSettings) => ({
  ...settings,
  params: { path: { account_id: id } },
})
const inApiFanslyChat = ({ account: id, ...settings }: CallSettings) => ({
  ...settings,
  params: { path: { account_id: id, chat_id: chatId } },
})
const ofFan = ({ account: id, ...settings }: CallSettings) => ({
  ...settings,
  params: { path: { account_id: id, fan_id: fanId } },
})
const users: CreateGroupChatRequest['users'] = [
  { userId: '655012873944104960', permissionFlags: 0 },
  { userId: fanId, permissionFlags: 0 },
]

/** Every operation of API Fansly. */
export const apiFanslyCalls: Readonly<Record<string, Calls<ApiFanslyClient>>> = {
  listAccounts: {
    method: ({ accounts }, settings) => accounts.list(settings),
    verb: (client, settings) => client.GET('/accounts', settings),
  },
  listChats: {
    method: ({ chats }, { start, ...settings }) => chats.list({ ...settings, cursor: text(start) }),
    verb: (client, settings) => client.GET('/{account_id}/chats', inApiFansly(settings)),
  },
  listUnreadChats: {
    method: ({ chats }, { start, ...settings }) => chats.unread({ ...settings, cursor: text(start) }),
    verb: (client, settings) => client.GET('/{account_id}/chats/unread', inApiFansly(settings)),
  },
  listChatMessages: {
    method: ({ messages }, { start, limit, ...settings }) =>
      messages.list({ ...settings, chatId, cursor: text(start), limit: limit && Math.min(10, limit) }),
    verb: (client, settings) =>
      client.GET('/{account_id}/chats/{chat_id}/messages', inApiFanslyChat(settings)),
  },
  getChatMediaStats: {
    method: ({ chats }, { start, ...settings }) =>
      chats.mediaStats({ ...settings, chatId, cursor: text(start) }),
    verb: (client, settings) =>
      client.GET('/{account_id}/chats/{chat_id}/media-stats', inApiFanslyChat(settings)),
  },
  listFanTips: {
    method: ({ fans }, settings) => fans.tips({ ...settings, fanId }),
    verb: (client, settings) => client.GET('/{account_id}/chats/{fan_id}/tips', ofFan(settings)),
  },
  sendChatMessage: {
    method: ({ messages }, settings) => messages.send({ ...settings, chatId, content: 'Good morning' }),
    verb: (client, settings) =>
      client.POST('/{account_id}/chats/{chat_id}/messages', {
        ...inApiFanslyChat(settings),
        body: { content: 'Good morning' },
      }),
  },
  createGroupChat: {
    method: ({ groups }, settings) => groups.create({ ...settings, users, type: 1 }),
    verb: (client, settings) =>
      client.POST('/{account_id}/group', { ...inApiFansly(settings), body: { users } }),
  },
  deleteChatMessage: {
    method: ({ messages }, settings) => messages.delete({ ...settings, messageId }),
    verb: (client, { account: id, ...settings }) =>
      client.DELETE('/{account_id}/messages/{message_id}', {
        ...settings,
        params: { path: { account_id: id, message_id: messageId } },
      }),
  },
  likeMessage: {
    method: ({ messages }, settings) => messages.like({ ...settings, messageId }),
    verb: (client, settings) =>
      client.POST('/{account_id}/messages/like', { ...inApiFansly(settings), body: { messageId, type: 1 } }),
  },
  unlikeMessage: {
    method: ({ messages }, settings) => messages.unlike({ ...settings, messageId }),
    verb: (client, settings) =>
      client.POST('/{account_id}/messages/unlike', {
        ...inApiFansly(settings),
        body: { messageId, type: 1 },
      }),
  },
  startTypingIndicator: {
    method: ({ chats }, settings) => chats.startTyping({ ...settings, chatId }),
    verb: (client, settings) =>
      client.POST('/{account_id}/chats/typing', { ...inApiFansly(settings), body: { chatId } }),
  },
  setReadReceipts: {
    method: ({ chats }, settings) => chats.setReadReceipts({ ...settings, chatId, action: 'disable' }),
    verb: (client, settings) =>
      client.POST('/{account_id}/chats/{chat_id}/readreceipts', {
        ...inApiFanslyChat(settings),
        body: { action: 'enable' },
      }),
  },
  muteChat: {
    method: ({ chats }, settings) => chats.mute({ ...settings, targetUserId: fanId }),
    verb: (client, settings) =>
      client.POST('/{account_id}/chats/mute', { ...inApiFansly(settings), body: { targetUserId: fanId } }),
  },
  unmuteChat: {
    method: ({ chats }, settings) => chats.unmute({ ...settings, targetUserId: fanId }),
    verb: (client, settings) =>
      client.POST('/{account_id}/chats/unmute', { ...inApiFansly(settings), body: { targetUserId: fanId } }),
  },
  hideChat: {
    method: ({ chats }, settings) => chats.hide({ ...settings, chatId }),
    verb: (client, settings) => client.POST('/{account_id}/chats/{chat_id}/hide', inApiFanslyChat(settings)),
  },
  addFanToVip: {
    method: ({ fans }, settings) => fans.addToVip({ ...settings, fanId }),
    verb: (client, settings) => client.POST('/{account_id}/chats/{fan_id}/vip', ofFan(settings)),
  },
  removeFanFromVip: {
    method: ({ fans }, settings) => fans.removeFromVip({ ...settings, fanId }),
    verb: (client, settings) => client.DELETE('/{account_id}/chats/{fan_id}/vip', ofFan(settings)),
  },
}
