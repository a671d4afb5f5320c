import type { ApiFanslyClient } from '../apifansly.ts'
import {
  account,
  chatId,
  chatPage,
  envelope,
  fanId,
  messageId,
  messagePage,
  unreadPage,
  users,
} from './client.fixture.ts'
import type * as operations from './operations.ts'

/** The options of an account, and what else a caller may have at hand, which is no business of the gateway's. */
interface AtHand {
  readonly account: string
}

export const atHand: AtHand & Readonly<Record<string, string>> = {
  account,
  apiKey: 'ofapi_secret',
  body: 'Good morning',
  headers: 'x-note',
  middleware: 'x-note',
  note: 'call back',
  params: 'x-note',
  url: 'https://example.com',
}

/** An operation as a method. */
interface Row {
  readonly call: (client: ApiFanslyClient, settings: AtHand) => Promise<unknown>
  readonly sent: readonly [method: string, path: string, body?: unknown]
  readonly answer: unknown
  readonly result: unknown
}

/** A row of `accounts.list`. */
const connected: { readonly accountId: string; readonly name: null } = {
  accountId: account,
  name: null,
}
/** The message that `messages.send` brings. */
export const sent: { readonly id: string; readonly content: string; readonly createdAt: number } = {
  id: messageId,
  content: 'Hi',
  createdAt: 1792003672.406,
}
const undocumented = envelope({ nobody: 'knows' })

/** Every operation: how it is called, what is sent for it, and what becomes of the answer. */
const rows: Readonly<Record<keyof typeof operations, Row>> = {
  listAccounts: {
    call: (client, settings) => client.accounts.list({ signal: undefined, ...settings }),
    sent: ['GET', '/accounts'],
    answer: { statusCode: 200, message: '', data: { success: true, count: 1, accounts: [connected] } },
    result: [connected],
  },
  listChats: {
    call: (client, settings) => Array.fromAsync(client.chats.list({ ...settings, sort: 'newest' })),
    sent: ['GET', '/fansly_1/chats?sort=newest'],
    answer: chatPage(['1'], { outer: null }),
    result: [{ groupId: '1' }],
  },
  listUnreadChats: {
    call: (client, settings) => Array.fromAsync(client.chats.unread({ ...settings, cursor: 'm1' })),
    sent: ['GET', '/fansly_1/chats/unread?cursor=m1'],
    answer: unreadPage(['m2'], { outer: null }),
    result: [{ messageId: 'm2' }],
  },
  listChatMessages: {
    call: (client, settings) => Array.fromAsync(client.messages.list({ ...settings, chatId, limit: 10 })),
    sent: ['GET', `/fansly_1/chats/${chatId}/messages?limit=10`],
    answer: messagePage(['1'], null),
    result: [{ id: '1' }],
  },
  getChatMediaStats: {
    call: (client, settings) =>
      Array.fromAsync(client.chats.mediaStats({ ...settings, chatId, cursor: 'c' })),
    sent: ['GET', `/fansly_1/chats/${chatId}/media-stats?cursor=c`],
    answer: undocumented,
    result: [undocumented],
  },
  listFanTips: {
    call: (client, settings) => client.fans.tips({ ...settings, fanId }),
    sent: ['GET', `/fansly_1/chats/${fanId}/tips`],
    answer: undocumented,
    result: undocumented,
  },
  sendChatMessage: {
    call: (client, settings) => client.messages.send({ ...settings, chatId, content: 'Hi' }),
    sent: ['POST', `/fansly_1/chats/${chatId}/messages`, { content: 'Hi' }],
    answer: envelope(sent),
    result: sent,
  },
  deleteChatMessage: {
    call: (client, settings) => client.messages.delete({ ...settings, messageId }),
    sent: ['DELETE', `/fansly_1/messages/${messageId}`],
    answer: undocumented,
    result: undocumented,
  },
  likeMessage: {
    call: (client, settings) => client.messages.like({ ...settings, messageId }),
    sent: ['POST', '/fansly_1/messages/like', { messageId, type: 1 }],
    answer: undocumented,
    result: undocumented,
  },
  unlikeMessage: {
    call: (client, settings) => client.messages.unlike({ ...settings, messageId }),
    sent: ['POST', '/fansly_1/messages/unlike', { messageId, type: 1 }],
    answer: undocumented,
    result: undocumented,
  },
  startTypingIndicator: {
    call: (client, settings) => client.chats.startTyping({ ...settings, chatId }),
    sent: ['POST', '/fansly_1/chats/typing', { chatId }],
    answer: undocumented,
    result: undocumented,
  },
  setReadReceipts: {
    call: (client, settings) => client.chats.setReadReceipts({ ...settings, chatId, action: 'disable' }),
    sent: ['POST', `/fansly_1/chats/${chatId}/readreceipts`, { action: 'disable' }],
    answer: undocumented,
    result: undocumented,
  },
  muteChat: {
    call: (client, settings) => client.chats.mute({ ...settings, targetUserId: fanId }),
    sent: ['POST', '/fansly_1/chats/mute', { targetUserId: fanId }],
    answer: undocumented,
    result: undocumented,
  },
  unmuteChat: {
    call: (client, settings) => client.chats.unmute({ ...settings, targetUserId: fanId }),
    sent: ['POST', '/fansly_1/chats/unmute', { targetUserId: fanId }],
    answer: undocumented,
    result: undocumented,
  },
  hideChat: {
    call: (client, settings) => client.chats.hide({ ...settings, chatId }),
    sent: ['POST', `/fansly_1/chats/${chatId}/hide`],
    answer: undocumented,
    result: undocumented,
  },
  addFanToVip: {
    call: (client, settings) => client.fans.addToVip({ ...settings, fanId }),
    sent: ['POST', `/fansly_1/chats/${fanId}/vip`],
    answer: undocumented,
    result: undocumented,
  },
  removeFanFromVip: {
    call: (client, settings) => client.fans.removeFromVip({ ...settings, fanId }),
    sent: ['DELETE', `/fansly_1/chats/${fanId}/vip`],
    answer: undocumented,
    result: undocumented,
  },
  createGroupChat: {
    call: (client, settings) => client.groups.create({ ...settings, users }),
    sent: ['POST', '/fansly_1/group', { users }],
    answer: undocumented,
    result: undocumented,
  },
}

type Entry = [id: string, row: Row]

/** All of them by id. */
export const all: Entry[] = Object.entries(rows)
/** Those that change something. */
export const writes: Entry[] = all.filter(
  ([
    ,
    {
      sent: [method],
    },
  ]) => method !== 'GET',
)
const neverRepeated = new Set(['sendChatMessage', 'createGroupChat'])
/** Those that may be sent again. */
export const repeatable: Entry[] = all.filter(([id]) => !neverRepeated.has(id))
/** Those that may not. */
export const unrepeatable: Entry[] = all.filter(([id]) => neverRepeated.has(id))
