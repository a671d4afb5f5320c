import type { ApiFanslyClient, OnlyFansApiClient, Paginator } from '@fansly-chats/fetch-client'
import type { CreateGroupChatRequest } from '@fansly-chats/generated-types/apifansly'

/** The account that every call is about. */
export const account = 'fansly_acct_1'

/** What every call of a run is made with. */
export interface CallSettings {
  readonly account: typeof account
  readonly signal: AbortSignal | undefined
  readonly attemptTimeoutMs: number | undefined
  readonly totalTimeoutMs: number | undefined
  readonly maxRetries: number | undefined
}

/** What a list is iterated with. */
export interface ListSettings extends CallSettings {
  readonly start: string | number | undefined
  readonly limit: number | undefined
  readonly maxItems: number | undefined
  readonly prefetch: boolean
}

/** One operation as the method of a client, and by its verb. */
export interface Calls<Client> {
  readonly method: (
    client: Client,
    settings: ListSettings,
  ) => Promise<unknown> | Paginator<unknown, unknown, string | number>
  readonly verb: (client: Client, settings: CallSettings) => Promise<unknown>
}

const chatId = '918204417355280384'
const fanId = '853704981266374656'
const messageId = '921884730615373824'

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
const text = (start: string | number | undefined): string | undefined =>
  start === undefined ? undefined : String(start)
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
