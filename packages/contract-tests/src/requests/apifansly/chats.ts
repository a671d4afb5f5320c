import { on, wrongBodies, wrongMethods, type OperationRequests } from '../request-variant.ts'
import { account, chat, message, fan } from './ids.ts'
import { wrongMembers, wrongPaths } from './wrong-ids.ts'

const listChats = on('GET', `/${account}/chats`)
const listUnreadChats = on('GET', `/${account}/chats/unread`)
const getChatMediaStats = on('GET', `/${account}/chats/${chat}/media-stats`)
const startTypingIndicator = on('POST', `/${account}/chats/typing`)
const setReadReceipts = on('POST', `/${account}/chats/${chat}/readreceipts`)
const muteChat = on('POST', `/${account}/chats/mute`)
const unmuteChat = on('POST', `/${account}/chats/unmute`)
const hideChat = on('POST', `/${account}/chats/${chat}/hide`)

export const chatRequests: readonly OperationRequests[] = [
  {
    operation: 'listChats',
    variants: [
      listChats.accepts('nothing but the account'),
      listChats.acceptsQuery(
        'every parameter but the cursor',
        'filter=subscribers&subscriptionTierId=640817352091648000&search=vinyl&sort=unread',
      ),
      listChats.acceptsQuery('a number as cursor', 'cursor=2'),
      ...['all', 'vips', 'followers', 'subscribers'].map((filter) =>
        listChats.acceptsQuery(`the filter ${filter}`, `filter=${filter}`),
      ),
      ...['newest', 'oldest', 'unread'].map((sort) =>
        listChats.acceptsQuery(`the order ${sort}`, `sort=${sort}`),
      ),
      listChats.refusesQuery('an unknown filter', 'filter', 'filter=fans'),
      listChats.refusesQuery('a filter in capitals', 'filter', 'filter=VIPS'),
      listChats.refusesQuery('a filter in the singular', 'filter', 'filter=vip'),
      listChats.refusesQuery('two filters with a comma', 'filter', 'filter=vips,followers'),
      listChats.refusesQuery('the order as filter', 'filter', 'filter=unread'),
      listChats.refusesQuery('a space behind the filter', 'filter', 'filter=all%20'),
      listChats.refusesQuery('an unknown order', 'sort', 'sort=latest'),
      listChats.refusesQuery('an order in capitals', 'sort', 'sort=Newest'),
      listChats.refusesQuery('a direction as order', 'sort', 'sort=desc'),
      listChats.refusesQuery('the filter as order', 'sort', 'sort=all'),
      listChats.refusesQuery(
        'a wrong filter among right parameters',
        'filter',
        'sort=oldest&filter=none&search=vinyl',
      ),
      ...wrongMethods(`/${account}/chats`, ['POST', 'DELETE']),
    ],
  },
  {
    // Its one parameter besides the account takes any text that is not empty.
    operation: 'listUnreadChats',
    variants: [
      listUnreadChats.accepts('nothing but the account'),
      listUnreadChats.acceptsQuery('a cursor', `cursor=${message}`),
      ...wrongMethods(`/${account}/chats/unread`, ['POST', 'PUT', 'PATCH', 'DELETE']),
    ],
  },
  {
    operation: 'getChatMediaStats',
    variants: [
      getChatMediaStats.accepts('a chat'),
      getChatMediaStats.acceptsQuery('a chat and a cursor', 'cursor=abc'),
      ...wrongPaths('GET', 'chat_id', (id) => `/${account}/chats/${id}/media-stats`),
      ...wrongMethods(`/${account}/chats/${chat}/media-stats`, ['POST']),
    ],
  },
  {
    operation: 'startTypingIndicator',
    variants: [
      startTypingIndicator.accepts('a chat', { chatId: chat }),
      ...wrongBodies('POST', `/${account}/chats/typing`, { chatId: chat }),
      ...wrongMembers('POST', `/${account}/chats/typing`, 'chatId', { chatId: chat }),
      startTypingIndicator.refuses('the name that paths use', 'chatId', { chat_id: chat }),
    ],
  },
  {
    operation: 'setReadReceipts',
    variants: [
      setReadReceipts.accepts('on', { action: 'enable' }),
      setReadReceipts.accepts('off', { action: 'disable' }),
      ...wrongBodies('POST', `/${account}/chats/${chat}/readreceipts`, { action: 'enable' }),
      setReadReceipts.refuses('no action', 'action', {}),
      setReadReceipts.refuses('an unknown action', 'action', { action: 'read' }),
      setReadReceipts.refuses('an action in capitals', 'action', { action: 'ENABLE' }),
      setReadReceipts.refuses('an action in the past', 'action', { action: 'enabled' }),
      setReadReceipts.refuses('an empty action', 'action', { action: '' }),
      setReadReceipts.refuses('a boolean as action', 'action', { action: true }),
      setReadReceipts.refuses('no action but null', 'action', { action: null }),
      ...wrongPaths('POST', 'chat_id', (id) => `/${account}/chats/${id}/readreceipts`, { action: 'enable' }),
    ],
  },
  {
    operation: 'muteChat',
    variants: [
      muteChat.accepts('a person', { targetUserId: fan }),
      ...wrongBodies('POST', `/${account}/chats/mute`, { targetUserId: fan }),
      ...wrongMembers('POST', `/${account}/chats/mute`, 'targetUserId', { targetUserId: fan }),
      muteChat.refuses('a chat', 'targetUserId', { chatId: chat }),
    ],
  },
  {
    operation: 'unmuteChat',
    variants: [
      unmuteChat.accepts('a person', { targetUserId: fan }),
      ...wrongBodies('POST', `/${account}/chats/unmute`, { targetUserId: fan }),
      ...wrongMembers('POST', `/${account}/chats/unmute`, 'targetUserId', { targetUserId: fan }),
      unmuteChat.refuses('a chat', 'targetUserId', { chatId: chat }),
    ],
  },
  {
    operation: 'hideChat',
    variants: [
      hideChat.accepts('a chat'),
      ...wrongPaths('POST', 'chat_id', (id) => `/${account}/chats/${id}/hide`),
      ...wrongMethods(`/${account}/chats/${chat}/hide`, ['GET', 'DELETE']),
    ],
  },
]
