import { listConversations } from '../../world/conversation.ts'
import type { Gateway } from '../gateway.ts'
import { failure } from './failure.ts'
import { listChats } from './list-chats.ts'
import { listUnreadChats } from './list-unread-chats.ts'

/** API Fansly, docs.apifansly.com. */
export const apiFansly: Gateway = {
  credential: { header: 'x-api-key' },
  handlers: { listChats, listUnreadChats },
  failure,
  examplePath: (world) => ({
    account_id: 'fansly_1',
    chat_id: listConversations(world, 'newest')[0]?.chat.id ?? '',
  }),
}
