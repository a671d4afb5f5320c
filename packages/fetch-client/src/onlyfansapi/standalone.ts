export { createOnlyFansApiCore, type OnlyFansApiCore } from './core.ts'
export {
  type AcknowledgeChatMessagesOptions,
  acknowledgeChatMessages,
} from './functions/acknowledge-chat-messages.ts'
export {
  type AddReactionToChatMessageOptions,
  addReactionToChatMessage,
} from './functions/add-reaction-to-chat-message.ts'
export { type CreateChatOptions, createChat } from './functions/create-chat.ts'
export { type DeleteChatMessageOptions, deleteChatMessage } from './functions/delete-chat-message.ts'
export {
  type DisableChatReadReceiptsOptions,
  disableChatReadReceipts,
} from './functions/disable-chat-read-receipts.ts'
export { type ListAccountsOptions, listAccounts } from './functions/list-accounts.ts'
export { type ListChatMessagesOptions, listChatMessages } from './functions/list-chat-messages.ts'
export { type ListChatsOptions, listChats } from './functions/list-chats.ts'
export { type MarkAllChatsAsReadOptions, markAllChatsAsRead } from './functions/mark-all-chats-as-read.ts'
export {
  type RemoveReactionFromChatMessageOptions,
  removeReactionFromChatMessage,
} from './functions/remove-reaction-from-chat-message.ts'
export {
  type SendChatMessageOptions,
  type SendMediaOptions,
  type SendTextOptions,
  sendChatMessage,
} from './functions/send-chat-message.ts'
export { type ShowChatOptions, showChat } from './functions/show-chat.ts'
export { type StartTypingIndicatorOptions, startTypingIndicator } from './functions/start-typing-indicator.ts'
