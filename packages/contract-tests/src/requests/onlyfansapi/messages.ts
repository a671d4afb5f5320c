import { on, wrongBodies, wrongMethods, type OperationRequests } from '../request-variant.ts'
import { message, messages } from './paths.ts'
import { wrongAccounts, wrongChats, wrongFanslyIds, wrongMessages } from './wrong-ids.ts'
import { wrongTypes } from './wrong-types.ts'

const listMessages = on('GET', messages)
const ackPath = `${messages}/ack`
const acknowledge = on('POST', ackPath)

/** So many ids of messages, no two alike. */
const messageIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(BigInt(message) + BigInt(index)))

export const messageRequests: readonly OperationRequests[] = [
  {
    operation: 'listChatMessages',
    variants: [
      listMessages.accepts('nothing'),
      listMessages.acceptsQuery('everything', 'limit=50&before=921882640299622400'),
      listMessages.acceptsQuery('the least limit', 'limit=1'),
      listMessages.acceptsQuery('the greatest limit', 'limit=100'),
      listMessages.refusesQuery('limit is 0', 'limit', 'limit=0'),
      listMessages.refusesQuery('limit is above 100', 'limit', 'limit=101'),
      listMessages.refusesQuery('limit is negative', 'limit', 'limit=-1'),
      listMessages.refusesQuery('limit has a fraction', 'limit', 'limit=2.5'),
      listMessages.refusesQuery('limit is a word', 'limit', 'limit=ten'),
      ...Object.entries(wrongFanslyIds).map(([what, id]) =>
        listMessages.refusesQuery(`${what} as before`, 'before', `before=${id}`),
      ),
      listMessages.refusesQuery('before is a date', 'before', 'before=2026-10-14'),
      ...wrongAccounts('GET', messages),
      ...wrongChats('GET', messages),
    ],
  },
  {
    operation: 'deleteChatMessage',
    variants: [
      on('DELETE', `${messages}/${message}`).accepts('a message'),
      ...wrongAccounts('DELETE', `${messages}/${message}`),
      ...wrongChats('DELETE', `${messages}/${message}`),
      ...wrongMessages('DELETE', `${messages}/${message}`),
      ...wrongMethods(`${messages}/${message}`, ['GET', 'PUT', 'PATCH']),
    ],
  },
  {
    operation: 'acknowledgeChatMessages',
    variants: [
      acknowledge.accepts('delivered', { messageIds: [message], type: 1 }),
      acknowledge.accepts('read', { messageIds: messageIds(2), type: 2 }),
      acknowledge.accepts('read and delivered', { messageIds: [message], type: 3 }),
      acknowledge.accepts('unread', { messageIds: [message], type: 4 }),
      acknowledge.accepts('25 messages', { messageIds: messageIds(25), type: 2 }),
      acknowledge.refuses('26 messages', 'messageIds', { messageIds: messageIds(26), type: 2 }),
      acknowledge.refuses('no messages', 'messageIds', { messageIds: [], type: 2 }),
      acknowledge.refuses('no messageIds', 'messageIds', { type: 2 }),
      acknowledge.refuses('a message outside a list', 'messageIds', { messageIds: message, type: 2 }),
      acknowledge.refuses('an empty id among the messages', 'messageIds', { messageIds: [''], type: 2 }),
      acknowledge.refuses('a number among the messages', 'messageIds', { messageIds: [92188], type: 2 }),
      acknowledge.refuses('null among the messages', 'messageIds', { messageIds: [null], type: 2 }),
      ...wrongTypes('POST', ackPath, 4, { messageIds: [message] }),
      ...wrongBodies('POST', ackPath, { messageIds: [message], type: 2 }),
      ...wrongAccounts('POST', ackPath, { messageIds: [message], type: 2 }),
      ...wrongChats('POST', ackPath, { messageIds: [message], type: 2 }),
    ],
  },
]
