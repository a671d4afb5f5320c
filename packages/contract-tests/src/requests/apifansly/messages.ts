import { on, wrongBodies, wrongMethods, type OperationRequests } from '../request-variant.ts'
import { account, chat, message } from './ids.ts'
import { wrongMembers, wrongPaths } from './wrong-ids.ts'

const listChatMessages = on('GET', `/${account}/chats/${chat}/messages`)
const deleteChatMessage = on('DELETE', `/${account}/messages/${message}`)
const likeMessage = on('POST', `/${account}/messages/like`)
const unlikeMessage = on('POST', `/${account}/messages/unlike`)

const like = { messageId: message, type: 1 }

export const messageRequests: readonly OperationRequests[] = [
  {
    operation: 'listChatMessages',
    variants: [
      listChatMessages.accepts('nothing but the chat'),
      listChatMessages.acceptsQuery('the least limit', 'limit=1'),
      listChatMessages.acceptsQuery('the greatest limit', 'limit=10'),
      listChatMessages.acceptsQuery('a cursor and a limit', `cursor=${message}&limit=5`),
      listChatMessages.refusesQuery('a limit of none', 'limit', 'limit=0'),
      listChatMessages.refusesQuery('a limit above ten', 'limit', 'limit=11'),
      listChatMessages.refusesQuery('the limit of the other gateway', 'limit', 'limit=100'),
      listChatMessages.refusesQuery('a negative limit', 'limit', 'limit=-1'),
      listChatMessages.refusesQuery('a broken limit', 'limit', 'limit=2.5'),
      listChatMessages.refusesQuery('a word as limit', 'limit', 'limit=all'),
      listChatMessages.refusesQuery('a limit with a unit', 'limit', 'limit=10px'),
      listChatMessages.refusesQuery('two limits with a comma', 'limit', 'limit=1,2'),
      listChatMessages.refusesQuery('a limit that is not a number', 'limit', 'limit=NaN'),
      listChatMessages.refusesQuery('a limit without end', 'limit', 'limit=Infinity'),
      listChatMessages.refusesQuery(
        'a wrong limit beside a right cursor',
        'limit',
        `cursor=${message}&limit=50`,
      ),
      ...wrongPaths('GET', 'chat_id', (id) => `/${account}/chats/${id}/messages`),
    ],
  },
  {
    operation: 'deleteChatMessage',
    variants: [
      deleteChatMessage.accepts('a message'),
      ...wrongPaths('DELETE', 'message_id', (id) => `/${account}/messages/${id}`),
      ...wrongMethods(`/${account}/messages/${message}`, ['GET', 'POST', 'PATCH']),
    ],
  },
  {
    operation: 'likeMessage',
    variants: [
      likeMessage.accepts('a message', like),
      ...wrongBodies('POST', `/${account}/messages/like`, like),
      ...wrongMembers('POST', `/${account}/messages/like`, 'messageId', like),
      likeMessage.refuses('no type', 'type', { messageId: message }),
      likeMessage.refuses('another type', 'type', { ...like, type: 2 }),
      likeMessage.refuses('a type of none', 'type', { ...like, type: 0 }),
      likeMessage.refuses('a type in a string', 'type', { ...like, type: '1' }),
    ],
  },
  {
    operation: 'unlikeMessage',
    variants: [
      unlikeMessage.accepts('a message', like),
      ...wrongBodies('POST', `/${account}/messages/unlike`, like),
      ...wrongMembers('POST', `/${account}/messages/unlike`, 'messageId', like),
      unlikeMessage.refuses('no type', 'type', { messageId: message }),
      unlikeMessage.refuses('another type', 'type', { ...like, type: 7 }),
      unlikeMessage.refuses('a type of none', 'type', { ...like, type: null }),
      unlikeMessage.refuses('a broken type', 'type', { ...like, type: 1.5 }),
    ],
  },
]
