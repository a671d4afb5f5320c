import { on, wrongBodies, wrongMethods, type OperationRequests } from '../request-variant.ts'
import { chat, chats, fan } from './paths.ts'
import { wrongAccounts, wrongChats, wrongMembers } from './wrong-ids.ts'

const listChats = on('GET', chats)
const createChat = on('POST', chats)

export const chatRequests: readonly OperationRequests[] = [
  {
    operation: 'listChats',
    variants: [
      listChats.accepts('nothing'),
      listChats.acceptsQuery('everything', 'limit=50&offset=100&search=theo&order=unread'),
      listChats.acceptsQuery('the least limit', 'limit=1&offset=0'),
      listChats.acceptsQuery('the greatest limit', 'limit=100'),
      listChats.acceptsQuery('newest first', 'order=newest'),
      listChats.acceptsQuery('oldest first', 'order=oldest'),
      listChats.refusesQuery('limit is 0', 'limit', 'limit=0'),
      listChats.refusesQuery('limit is above 100', 'limit', 'limit=101'),
      listChats.refusesQuery('limit is negative', 'limit', 'limit=-20'),
      listChats.refusesQuery('limit has a fraction', 'limit', 'limit=1.5'),
      listChats.refusesQuery('limit is a word', 'limit', 'limit=all'),
      listChats.refusesQuery('offset is negative', 'offset', 'offset=-1'),
      listChats.refusesQuery('offset has a fraction', 'offset', 'offset=0.5'),
      listChats.refusesQuery('offset is a word', 'offset', 'offset=first'),
      listChats.refusesQuery('order is unknown', 'order', 'order=latest'),
      listChats.refusesQuery('order is in capitals', 'order', 'order=NEWEST'),
      ...wrongAccounts('GET', chats),
    ],
  },
  {
    operation: 'createChat',
    variants: [
      createChat.accepts('the id of a fan', { user_id: fan }),
      createChat.refuses('no user_id', 'user_id', {}),
      createChat.refuses('user_id in the spelling of answers', 'user_id', { userId: fan }),
      createChat.refuses('a first message', 'text', { user_id: fan, text: 'Hello!' }),
      ...wrongMembers('POST', chats, 'user_id', {}),
      ...wrongBodies('POST', chats, { user_id: fan }),
      ...wrongAccounts('POST', chats, { user_id: fan }),
    ],
  },
  {
    operation: 'showChat',
    variants: [
      on('GET', `${chats}/${chat}`).accepts('a chat'),
      ...wrongAccounts('GET', `${chats}/${chat}`),
      ...wrongChats('GET', `${chats}/${chat}`),
      ...wrongMethods(`${chats}/${chat}`, ['POST', 'PUT', 'DELETE']),
    ],
  },
  {
    operation: 'startTypingIndicator',
    variants: [
      on('POST', `${chats}/${chat}/typing`).accepts('a chat'),
      ...wrongAccounts('POST', `${chats}/${chat}/typing`),
      ...wrongChats('POST', `${chats}/${chat}/typing`),
      ...wrongMethods(`${chats}/${chat}/typing`, ['GET', 'PUT', 'DELETE']),
    ],
  },
  {
    operation: 'markAllChatsAsRead',
    variants: [
      on('POST', `${chats}/mark-all-as-read`).accepts('all chats'),
      // It takes nothing but the account, so only that and the method can be wrong.
      ...wrongAccounts('POST', `${chats}/mark-all-as-read`),
      ...wrongMethods(`${chats}/mark-all-as-read`, ['PUT', 'PATCH', 'DELETE']),
    ],
  },
  {
    operation: 'disableChatReadReceipts',
    variants: [
      on('POST', `${chats}/${chat}/read-receipts/disable`).accepts('a chat'),
      ...wrongAccounts('POST', `${chats}/${chat}/read-receipts/disable`),
      ...wrongChats('POST', `${chats}/${chat}/read-receipts/disable`),
      ...wrongMethods(`${chats}/${chat}/read-receipts/disable`, ['GET', 'PUT', 'DELETE']),
    ],
  },
]
