import type {
  Chat,
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

/** The ids of the chats that the gateway lists, in its order; too large for a number. */
export const chatIds: readonly string[] = ['890416620783525888', '896305187219931136', '884019537721462784']

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
    account_id: '734120958846189568',
    groupId,
    partnerAccountId: '812650377148915712',
    partnerUsername: 'tidal_fern',
    flags: 0,
    unreadCount: 0,
    subscriptionTierId: null,
    lastMessageId: '917692878731771904',
    lastUnreadMessageId: '0',
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
      senderId: '734120958846189568',
      inReplyTo: '',
      interactions: [],
      id: '921885211665793024',
      createdAt: 1_792_002_244.061,
    },
    _meta,
  }
}
