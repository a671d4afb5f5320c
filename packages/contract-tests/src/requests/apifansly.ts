/**
 * Requests for every operation of API Fansly, right and wrong, each judged by the specification: accepted is what
 * has no violation. Whether a cursor or an id exists is another matter, which a mock with memory may refuse too.
 */
import {
  on,
  wrongBodies,
  wrongMethods,
  type OperationRequests,
  type RequestVariant,
} from './request-variant.ts'

const account = 'fansly_k4w9r2tz'
const chat = '918745203360276480'
const message = '922017730105610240'
const creator = '655012873944104960'
const fan = '790364418225696768'
const media = '921586845061386240'

/** What programs send by mistake where an id on Fansly belongs, as it stands in a path. */
const wrongIds = {
  'an empty id': '',
  'a word': 'newest',
  'the account of the gateway': account,
  'a value that was never set': 'undefined',
  'the text of null': 'null',
  'a negative number': '-918745203360276480',
  'a fraction': '918745203360276480.5',
  'a number that was rounded on the way': '9.187452033602765e17',
  'a space behind': '918745203360276480%20',
  'a letter behind': '918745203360276480n',
  'two ids': '918745203360276480,903118467725209600',
} as const

const wrongPaths = (
  method: string,
  parameter: string,
  path: (id: string) => string,
  body?: unknown,
): RequestVariant[] =>
  Object.entries(wrongIds).map(([what, id]) =>
    on(method, path(id)).refuses(`${what} as ${parameter}`, parameter, body),
  )

/** What a body must not hold where an id on Fansly belongs. */
const wrongMembers = (method: string, path: string, property: string, members: object): RequestVariant[] => {
  const { refuses } = on(method, path)
  const values = {
    'an empty id': '',
    'a number, which loses digits,': 918745203360276500,
    null: null,
    'a word': 'newest',
    'the account of the gateway': account,
    'a space behind the id': `${chat} `,
    'a list': [chat],
  }
  return [
    ...Object.entries(values).map(([what, value]) =>
      refuses(`${what} as ${property}`, property, { ...members, [property]: value }),
    ),
    refuses(
      `no ${property}`,
      property,
      Object.fromEntries(Object.entries(members).filter(([key]) => key !== property)),
    ),
  ]
}

const listChats = on('GET', `/${account}/chats`)
const listUnreadChats = on('GET', `/${account}/chats/unread`)
const listChatMessages = on('GET', `/${account}/chats/${chat}/messages`)
const sendChatMessage = on('POST', `/${account}/chats/${chat}/messages`)
const deleteChatMessage = on('DELETE', `/${account}/messages/${message}`)
const likeMessage = on('POST', `/${account}/messages/like`)
const unlikeMessage = on('POST', `/${account}/messages/unlike`)
const startTypingIndicator = on('POST', `/${account}/chats/typing`)
const setReadReceipts = on('POST', `/${account}/chats/${chat}/readreceipts`)
const muteChat = on('POST', `/${account}/chats/mute`)
const unmuteChat = on('POST', `/${account}/chats/unmute`)
const hideChat = on('POST', `/${account}/chats/${chat}/hide`)
const addFanToVip = on('POST', `/${account}/chats/${fan}/vip`)
const removeFanFromVip = on('DELETE', `/${account}/chats/${fan}/vip`)
const listFanTips = on('GET', `/${account}/chats/${fan}/tips`)
const getChatMediaStats = on('GET', `/${account}/chats/${chat}/media-stats`)
const createGroupChat = on('POST', `/${account}/group`)
const listAccounts = on('GET', '/accounts')

const like = { messageId: message, type: 1 }
const paid = { content: 'The evening set.', mediaIds: [media], access_type: 'ppv', price: 24.99 }
const olderPaid = { content: 'The evening set.', mediaId: media, access_type: 'ppv', price: 5.99 }
const members = [
  { userId: creator, permissionFlags: 0 },
  { userId: fan, permissionFlags: 0 },
] as const
const [first, second] = members

export const requests: readonly OperationRequests[] = [
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
    operation: 'sendChatMessage',
    variants: [
      sendChatMessage.accepts('text alone, the oldest form', { content: 'Good evening!' }),
      sendChatMessage.accepts('paid media in the older form', olderPaid),
      sendChatMessage.accepts('paid media in the newest form', paid),
      sendChatMessage.accepts('free media', { content: 'For you.', mediaIds: [media] }),
      sendChatMessage.accepts('media with and without a preview', {
        ...paid,
        mediaIds: [media, { mediaId: media }, { mediaId: media, previewId: '921587264491786240' }],
      }),
      sendChatMessage.accepts('several kinds of access', {
        ...paid,
        access_type: ['follow', 'ppv', 'subscription'],
        subscriptionTierId: '640817352091648000',
      }),
      ...['subscription', 'follow', 'list', 'limited_time'].map((kind) =>
        sendChatMessage.accepts(`media by ${kind}`, {
          content: 'For you.',
          mediaIds: [media],
          access_type: kind,
        }),
      ),
      sendChatMessage.accepts('every field but the price', {
        content: 'For you.',
        mediaIds: [media],
        access_type: ['subscription', 'list', 'limited_time'],
        subscriptionTierId: '640817352091648000',
        listId: '905512046327808000',
        validAfter: 1792005600000,
        validBefore: '2026-10-15T18:00:00Z',
        permissions: [{}],
      }),
      sendChatMessage.accepts('the least price', { ...paid, price: 1 }),
      sendChatMessage.accepts('the greatest price', { ...paid, price: 500 }),
      ...wrongBodies('POST', `/${account}/chats/${chat}/messages`, { content: 'Good evening!' }),
      sendChatMessage.refuses('nothing in the body', 'content', {}),
      sendChatMessage.refuses('media without a text', 'content', { mediaIds: [media] }),
      sendChatMessage.refuses('an empty text', 'content', { content: '' }),
      sendChatMessage.refuses('a number as text', 'content', { content: 7 }),
      sendChatMessage.refuses('no text but null', 'content', { content: null }),
      sendChatMessage.refuses('the text of the other gateway', 'content', { text: 'Good evening!' }),
      sendChatMessage.refuses('a price without ppv', 'price', {
        content: 'For you.',
        mediaIds: [media],
        price: 5,
      }),
      sendChatMessage.refuses('a price for followers', 'price', { ...paid, access_type: 'follow' }),
      sendChatMessage.refuses('a price for several kinds without ppv', 'price', {
        ...paid,
        access_type: ['follow', 'subscription'],
      }),
      sendChatMessage.refuses('ppv without a price', 'price', {
        content: 'For you.',
        mediaIds: [media],
        access_type: 'ppv',
      }),
      sendChatMessage.refuses('a price below one dollar', 'price', { ...paid, price: 0.99 }),
      sendChatMessage.refuses('a price above 500 dollars', 'price', { ...paid, price: 500.01 }),
      sendChatMessage.refuses('a price in a string', 'price', { ...paid, price: '24.99' }),
      sendChatMessage.refuses('an unknown kind of access', 'access_type', { ...paid, access_type: 'paid' }),
      sendChatMessage.refuses('no kind of access in a list', 'access_type', { ...paid, access_type: [] }),
      sendChatMessage.refuses('one kind of access twice', 'access_type', {
        ...paid,
        access_type: ['ppv', 'ppv'],
      }),
      sendChatMessage.refuses('an unknown kind among known ones', 'access_type', {
        ...paid,
        access_type: ['ppv', 'vip'],
      }),
      sendChatMessage.refuses('no media in a list', 'mediaIds', { ...paid, mediaIds: [] }),
      sendChatMessage.refuses('media not in a list', 'mediaIds', { ...paid, mediaIds: media }),
      sendChatMessage.refuses('an empty id of media', 'mediaIds', { ...paid, mediaIds: [''] }),
      sendChatMessage.refuses('a number as media', 'mediaIds', { ...paid, mediaIds: [921586845061386200] }),
      sendChatMessage.refuses('a preview of nothing', 'mediaId', {
        ...paid,
        mediaIds: [{ previewId: media }],
      }),
      sendChatMessage.refuses('media with a field that nobody knows', 'price', {
        ...paid,
        mediaIds: [{ mediaId: media, price: 5 }],
      }),
      sendChatMessage.refuses('the older and the newer field for media', 'mediaId', {
        ...paid,
        mediaId: media,
      }),
      sendChatMessage.refuses('the older form without a price', 'mediaId', {
        content: 'For you.',
        mediaId: media,
      }),
      sendChatMessage.refuses('the older form with several kinds of access', 'access_type', {
        ...olderPaid,
        access_type: ['ppv', 'follow'],
      }),
      sendChatMessage.refuses('an answer to a message', 'inReplyTo', { content: 'Yes!', inReplyTo: message }),
      sendChatMessage.refuses('permissions not in a list', 'permissions', {
        content: 'Yes!',
        permissions: {},
      }),
      ...wrongPaths('POST', 'chat_id', (id) => `/${account}/chats/${id}/messages`, {
        content: 'Good evening!',
      }),
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
  {
    operation: 'addFanToVip',
    variants: [
      addFanToVip.accepts('a fan'),
      ...wrongPaths('POST', 'fan_id', (id) => `/${account}/chats/${id}/vip`),
      ...wrongMethods(`/${account}/chats/${fan}/vip`, ['GET', 'PUT']),
    ],
  },
  {
    operation: 'removeFanFromVip',
    variants: [
      removeFanFromVip.accepts('a fan'),
      ...wrongPaths('DELETE', 'fan_id', (id) => `/${account}/chats/${id}/vip`),
      ...wrongMethods(`/${account}/chats/${fan}/vip`, ['PATCH']),
    ],
  },
  {
    operation: 'listFanTips',
    variants: [
      listFanTips.accepts('a fan'),
      ...wrongPaths('GET', 'fan_id', (id) => `/${account}/chats/${id}/tips`),
      ...wrongMethods(`/${account}/chats/${fan}/tips`, ['POST']),
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
    operation: 'createGroupChat',
    variants: [
      createGroupChat.accepts('two people', { users: members }),
      createGroupChat.accepts('two people and a type', { users: members, type: 1 }),
      ...wrongBodies('POST', `/${account}/group`, { users: members }),
      createGroupChat.refuses('no people', 'users', {}),
      createGroupChat.refuses('nobody in the list', 'users', { users: [] }),
      createGroupChat.refuses('one person', 'users', { users: [first] }),
      createGroupChat.refuses('three people', 'users', {
        users: [...members, { userId: '748206919633072128', permissionFlags: 0 }],
      }),
      createGroupChat.refuses('one person twice', 'users', { users: [first, first] }),
      createGroupChat.refuses('ids without flags', 'users', { users: [creator, fan] }),
      createGroupChat.refuses('people not in a list', 'users', { users: { creator: first, fan: second } }),
      createGroupChat.refuses('a person without an id', 'userId', { users: [first, { permissionFlags: 0 }] }),
      createGroupChat.refuses('a person without flags', 'permissionFlags', {
        users: [first, { userId: fan }],
      }),
      createGroupChat.refuses('an empty id', 'userId', { users: [first, { ...second, userId: '' }] }),
      createGroupChat.refuses('a number as id', 'userId', {
        users: [{ ...first, userId: 655012873944105000 }, second],
      }),
      createGroupChat.refuses('the account of the gateway as id', 'userId', {
        users: [{ ...first, userId: account }, second],
      }),
      createGroupChat.refuses('negative flags', 'permissionFlags', {
        users: [first, { ...second, permissionFlags: -1 }],
      }),
      createGroupChat.refuses('flags in a string', 'permissionFlags', {
        users: [first, { ...second, permissionFlags: '0' }],
      }),
      createGroupChat.refuses('a person with a field that nobody knows', 'name', {
        users: [first, { ...second, name: 'Rosalind' }],
      }),
      createGroupChat.refuses('a type in a string', 'type', { users: members, type: '1' }),
      createGroupChat.refuses('a broken type', 'type', { users: members, type: 1.5 }),
      createGroupChat.refuses('a negative type', 'type', { users: members, type: -1 }),
    ],
  },
  {
    // It takes nothing at all.
    operation: 'listAccounts',
    variants: [
      listAccounts.accepts('nothing'),
      ...wrongMethods('/accounts', ['POST', 'PUT', 'PATCH', 'DELETE']),
    ],
  },
]
