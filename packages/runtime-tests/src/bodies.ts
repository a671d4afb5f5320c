import type {
  Chat,
  ListChatMessagesResponse,
  ListChatsResponse,
  Meta,
  SendChatMessageResponse,
} from '@fansly-chats/generated-types/onlyfansapi'

const _meta: Meta = {
  _credits: { used: 1, balance: 48_202, note: '' },
  _cache: { is_cached: false, note: '' },
  _rate_limits: {
    limit_minute: 1000,
    limit_day: null,
    remaining_minute: 985,
    remaining_day: null,
    notice: '',
  },
}

const ownId = '734120958846189568'
const partnerId = '812650377148915712'

/** The ids of the chats that the gateway lists, in its order; too large for a number. */
export const chatIds: readonly string[] = ['890416620783525888', '896305187219931136', '884019537721462784']

/** The newest message of every chat. */
const lastMessageId = '917692878731771904'

/** One that is said later. */
export const laterMessageId = '921885211665793024'

/** A page of two chats, and the last one of one. */
export function chatPage(offset: number): ListChatsResponse {
  return {
    data: {
      data: chatIds.slice(offset, offset + 2).map(chat),
      aggregationData: { accounts: [], groups: [] },
      hasMore: offset + 2 < chatIds.length,
    },
    _pagination: { next_page: null },
    _meta,
  }
}

function chat(groupId: string): Chat {
  return {
    account_id: ownId,
    groupId,
    partnerAccountId: partnerId,
    partnerUsername: 'tidal_fern',
    flags: 0,
    unreadCount: 0,
    subscriptionTierId: null,
    lastMessageId,
    lastUnreadMessageId: '0',
  }
}

/** The first page of chats when something more was said in the one at its top. */
export function laterChatPage(): ListChatsResponse {
  const { data, ...page } = chatPage(0)
  const chats = data.data.map((row, index) =>
    index === 0 ? { ...row, unreadCount: 1, lastMessageId: laterMessageId } : row,
  )
  return { ...page, data: { ...data, data: chats } }
}

/** The messages of that chat. */
export function messagePage(content: string): ListChatMessagesResponse {
  const messages = [laterMessageId, lastMessageId].map((id) => ({
    ...sentMessage(content).data,
    id,
    senderId: partnerId,
    correlationId: '',
    dataVersion: 1,
    embeds: [],
    inReplyToRoot: null,
    likes: [],
    totalTipAmount: 0,
  }))
  return {
    data: {
      messages,
      accountMedia: [],
      accountMediaBundles: [],
      accountMediaOrders: [],
      hasMore: false,
      stories: [],
      storyOrders: [],
      tipGoals: [],
      tips: [],
    },
    _pagination: { next_page: null },
    _meta,
  }
}

/** What a send is answered with: its text comes back. */
export function sentMessage(content: string): SendChatMessageResponse {
  return {
    data: {
      type: 1,
      attachments: [],
      content,
      groupId: '918204417355280384',
      senderId: ownId,
      inReplyTo: '',
      interactions: [],
      id: laterMessageId,
      createdAt: 1_792_002_244.061,
    },
    _meta,
  }
}
