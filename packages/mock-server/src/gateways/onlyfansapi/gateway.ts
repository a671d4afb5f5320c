import { listConversations } from '../../world/conversation.ts'
import type { Gateway } from '../gateway.ts'
import { failure } from './failure.ts'
import { listChatMessages } from './list-chat-messages.ts'
import { listChats } from './list-chats.ts'
import { showChat } from './show-chat.ts'

/** OnlyFansAPI's Fansly product, docs.onlyfansapi.com. */
export const onlyFansApi: Gateway = {
  credential: { header: 'authorization', scheme: 'Bearer' },
  handlers: { listChats, showChat, listChatMessages },
  failure,
  examplePath: (world) => ({
    fanslyAccount: 'fansly_acct_1',
    chat_id: listConversations(world, 'newest')[0]?.chat.id ?? '',
  }),
}
