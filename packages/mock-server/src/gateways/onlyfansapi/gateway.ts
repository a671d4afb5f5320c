import type { Gateway } from '../gateway.ts'
import { accountIds } from './account-ids.ts'
import { acknowledgeChatMessages } from './acknowledge-chat-messages.ts'
import { addReactionToChatMessage } from './add-reaction-to-chat-message.ts'
import { createChat } from './create-chat.ts'
import { deleteChatMessage } from './delete-chat-message.ts'
import { disableChatReadReceipts } from './disable-chat-read-receipts.ts'
import { failure } from './failure.ts'
import { listAccounts } from './list-accounts.ts'
import { listChatMessages } from './list-chat-messages.ts'
import { listChats } from './list-chats.ts'
import { markAllChatsAsRead } from './mark-all-chats-as-read.ts'
import { removeReactionFromChatMessage } from './remove-reaction-from-chat-message.ts'
import { sendChatMessage } from './send-chat-message.ts'
import { showChat } from './show-chat.ts'
import { startTypingIndicator } from './start-typing-indicator.ts'
import { webhookForm } from './webhook-form.ts'

/** OnlyFansAPI's Fansly product, docs.onlyfansapi.com. */
export const onlyFansApi: Gateway = {
  credential: { header: 'authorization', scheme: 'Bearer' },
  accounts: accountIds,
  handlers: {
    listAccounts,
    listChats,
    createChat,
    showChat,
    listChatMessages,
    sendChatMessage,
    deleteChatMessage,
    acknowledgeChatMessages,
    addReactionToChatMessage,
    removeReactionFromChatMessage,
    startTypingIndicator,
    markAllChatsAsRead,
    disableChatReadReceipts,
  },
  explanations: {},
  failure,
  webhooks: webhookForm,
  examplePath: (world) => {
    const [newest] = world.conversationsFrom('newest', 0)
    return {
      [accountIds.parameter]: accountIds.idOf(world),
      chat_id: newest?.chat.id ?? '1',
      message_id: newest?.lastMessage?.id ?? '1',
    }
  },
}
