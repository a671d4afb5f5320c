/** Requests for every operation of OnlyFansAPI, right and wrong, each judged by the specification. */
import {
  on,
  wrongBodies,
  wrongMethods,
  type OperationRequests,
  type RequestVariant,
} from './request-variant.ts'

const account = 'fansly_acct_7c1e94b2d05f386'
const chat = '918204417355280384'
const message = '921884730615373824'
const fan = '853704981266374656'
const picture = 'fansly_media_4be81d07a92c6f35'
const anotherPicture = 'fansly_media_90d3c7e518fa264b'

const chats = `/api/fansly/${account}/chats`
const messages = `${chats}/${chat}/messages`

/** What programs send by mistake where an account of the gateway belongs. */
const wrongAccountIds = {
  'the id on Fansly': '734120958846189568',
  'an account of the other gateway': 'fansly_7c1e94b2d05f386',
  'nothing behind the beginning': 'fansly_acct_',
  'a username': 'mara_quill',
  'a value that was never set': 'undefined',
  'a space': '%20',
} as const

/** What programs send by mistake where an id on Fansly belongs, as it stands in a path. */
const wrongFanslyIds = {
  'the account of the gateway': account,
  'a value that was never set': 'undefined',
  'the text of null': 'null',
  'a negative number': `-${chat}`,
  'a fraction': `${chat}.5`,
  'a number that was rounded on the way': '9.182044173552804e17',
  'a space': '%20',
  'a letter behind': `${chat}n`,
  'two ids': `${chat},${message}`,
} as const

const wrongAccounts = (method: string, path: string, body?: unknown): RequestVariant[] =>
  Object.entries(wrongAccountIds).map(([what, id]) =>
    on(method, path.replace(account, id)).refuses(`${what} as fanslyAccount`, 'fanslyAccount', body),
  )

const wrongChats = (method: string, path: string, body?: unknown): RequestVariant[] =>
  Object.entries(wrongFanslyIds).map(([what, id]) =>
    on(method, path.replace(chat, id)).refuses(`${what} as chat_id`, 'chat_id', body),
  )

const wrongMessages = (method: string, path: string, body?: unknown): RequestVariant[] =>
  Object.entries(wrongFanslyIds).map(([what, id]) =>
    on(method, path.replace(message, id)).refuses(`${what} as message_id`, 'message_id', body),
  )

/** What an id on Fansly in a body must not be. */
const wrongMembers = (method: string, path: string, property: string, members: object): RequestVariant[] => {
  const { refuses } = on(method, path)
  const values = {
    'an empty id': '',
    'a number, which loses digits,': 918204417355280400,
    null: null,
    'the account of the gateway': account,
    'a username': 'theo_late_shift',
    'a list': [message],
  } as const
  return Object.entries(values).map(([what, value]) =>
    refuses(`${what} as ${property}`, property, { ...members, [property]: value }),
  )
}

/** What a `type` from 1 to `greatest` must not be. */
const wrongTypes = (method: string, path: string, greatest: number, members: object): RequestVariant[] => {
  const { refuses } = on(method, path)
  const values = {
    'too small a number': 0,
    'too great a number': greatest + 1,
    'a fraction': 1.5,
    'a number in a string': '1',
    'a name': 'heart',
    null: null,
    'a list': [1],
  } as const
  return [
    refuses('no type', 'type', members),
    ...Object.entries(values).map(([what, type]) => refuses(`${what} as type`, 'type', { ...members, type })),
  ]
}

/** So many ids of messages, no two alike. */
const messageIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(BigInt(message) + BigInt(index)))

const listChats = on('GET', chats)
const createChat = on('POST', chats)
const listMessages = on('GET', messages)
const send = on('POST', messages)
const ackPath = `${messages}/ack`
const acknowledge = on('POST', ackPath)

/** Adding and removing take the same path and body. */
const reactions = (method: string): RequestVariant[] => {
  const path = `${messages}/${message}/reactions`
  const { accepts } = on(method, path)
  const heart = { type: 1 }
  return [
    accepts('a heart', heart),
    accepts('laughing', { type: 2 }),
    accepts('wow', { type: 3 }),
    accepts('cry', { type: 4 }),
    accepts('fire', { type: 5 }),
    accepts('thumbs up', { type: 6 }),
    accepts('thumbs down', { type: 7 }),
    ...wrongTypes(method, path, 7, {}),
    ...wrongBodies(method, path, heart),
    ...wrongAccounts(method, path, heart),
    ...wrongChats(method, path, heart),
    ...wrongMessages(method, path, heart),
  ]
}

// What is not among the wrong ones: Prism takes an empty value of a query for none, and any unknown parameter of a
// query or unasked body for good.
export const requests: readonly OperationRequests[] = [
  {
    operation: 'listAccounts',
    variants: [
      on('GET', '/api/fansly/accounts').accepts('all accounts'),
      // It takes nothing, so only the method can be wrong.
      ...wrongMethods('/api/fansly/accounts', ['POST', 'PUT', 'PATCH', 'DELETE']),
    ],
  },
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
    operation: 'sendChatMessage',
    variants: [
      send.accepts('a text', { text: 'See you on Friday!' }),
      send.accepts('a text in answer', { text: 'Gladly!', replyToMessageId: message }),
      send.accepts('a picture', { mediaFiles: [picture] }),
      send.accepts('a bundle', { mediaFiles: [picture, anotherPicture] }),
      send.accepts('a picture in answer', { mediaFiles: [picture], replyToMessageId: message }),
      send.accepts('everything', { text: 'Gladly!', mediaFiles: [picture], replyToMessageId: message }),
      send.refuses('neither text nor media', 'text', {}),
      send.refuses('an answer of nothing', 'mediaFiles', { replyToMessageId: message }),
      send.refuses('an empty text', 'text', { text: '' }),
      send.refuses('an empty text beside a picture', 'text', { text: '', mediaFiles: [picture] }),
      send.refuses('a number as text', 'text', { text: 5 }),
      send.refuses('null as text', 'text', { text: null, mediaFiles: [picture] }),
      send.refuses('an empty list of media', 'mediaFiles', { mediaFiles: [] }),
      send.refuses('an empty list of media beside a text', 'mediaFiles', { text: 'Gladly!', mediaFiles: [] }),
      send.refuses('media outside a list', 'mediaFiles', { mediaFiles: picture }),
      send.refuses('an id on Fansly among the media', 'mediaFiles', { mediaFiles: ['921883521768062976'] }),
      send.refuses('an address among the media', 'mediaFiles', { mediaFiles: ['https://cdn.example.com/1'] }),
      send.refuses('an empty id among the media', 'mediaFiles', { mediaFiles: [picture, ''] }),
      send.refuses('a number among the media', 'mediaFiles', { mediaFiles: [1] }),
      send.refuses('a price', 'price', { mediaFiles: [picture], price: 25000 }),
      send.refuses('the text as the other gateway takes it', 'content', { content: 'Gladly!' }),
      ...wrongMembers('POST', messages, 'replyToMessageId', { text: 'Gladly!' }),
      ...wrongBodies('POST', messages, { text: 'Gladly!' }),
      ...wrongAccounts('POST', messages, { text: 'Gladly!' }),
      ...wrongChats('POST', messages, { text: 'Gladly!' }),
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
  { operation: 'addReactionToChatMessage', variants: reactions('POST') },
  { operation: 'removeReactionFromChatMessage', variants: reactions('DELETE') },
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
