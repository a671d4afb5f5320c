import type { Gateway } from '../gateway.ts'
import { accountIds } from './account-ids.ts'
import { createGroupChat } from './create-group-chat.ts'
import { deleteChatMessage } from './delete-chat-message.ts'
import { explainMessage } from './explain-message.ts'
import { failure } from './failure.ts'
import { getChatMediaStats } from './get-chat-media-stats.ts'
import { hideChat } from './hide-chat.ts'
import { likeMessage } from './like-message.ts'
import { listAccounts } from './list-accounts.ts'
import { listChatMessages } from './list-chat-messages.ts'
import { listChats } from './list-chats.ts'
import { listFanTips } from './list-fan-tips.ts'
import { listUnreadChats } from './list-unread-chats.ts'
import { muteChat, unmuteChat } from './mute-chat.ts'
import { sendChatMessage } from './send-chat-message.ts'
import { setReadReceipts } from './set-read-receipts.ts'
import { addFanToVip, removeFanFromVip } from './set-vip.ts'
import { startTypingIndicator } from './start-typing-indicator.ts'
import { unlikeMessage } from './unlike-message.ts'
import { webhookForm } from './webhook-form.ts'

/** API Fansly, docs.apifansly.com. */
export const apiFansly: Gateway = {
  credential: { header: 'x-api-key' },
  accounts: accountIds,
  handlers: {
    listAccounts,
    listChats,
    listUnreadChats,
    listChatMessages,
    sendChatMessage,
    deleteChatMessage,
    likeMessage,
    unlikeMessage,
    startTypingIndicator,
    setReadReceipts,
    muteChat,
    unmuteChat,
    hideChat,
    addFanToVip,
    removeFanFromVip,
    listFanTips,
    getChatMediaStats,
    createGroupChat,
  },
  explanations: { sendChatMessage: explainMessage },
  failure,
  webhooks: webhookForm,
  examplePath: (world) => {
    const [newest] = world.conversationsFrom('newest', 0)
    return {
      [accountIds.parameter]: accountIds.idOf(world),
      chat_id: newest?.chat.id ?? '1',
      fan_id: newest?.fan.id ?? '1',
      message_id: newest?.lastMessage?.id ?? '1',
    }
  },
}
