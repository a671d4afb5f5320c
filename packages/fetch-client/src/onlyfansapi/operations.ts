/** The operations of onlyfansapi, generated from `specs/onlyfansapi` by `pnpm generate`. Changes made here are lost. */

import { type Once, once } from '../transport/once.ts'

export const listAccounts = ['listAccounts', 'GET', '/api/fansly/accounts'] as const
export const listChats = ['listChats', 'GET', '/api/fansly/{fanslyAccount}/chats'] as const
export const createChat = ['createChat', 'POST', '/api/fansly/{fanslyAccount}/chats'] as const
export const markAllChatsAsRead = ['markAllChatsAsRead', 'POST', '/api/fansly/{fanslyAccount}/chats/mark-all-as-read'] as const
export const showChat = ['showChat', 'GET', '/api/fansly/{fanslyAccount}/chats/{chat_id}'] as const
export const listChatMessages = ['listChatMessages', 'GET', '/api/fansly/{fanslyAccount}/chats/{chat_id}/messages'] as const
export const sendChatMessage: readonly ['sendChatMessage', 'POST', '/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', Once] = ['sendChatMessage', 'POST', '/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', once]
export const acknowledgeChatMessages = ['acknowledgeChatMessages', 'POST', '/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/ack'] as const
export const deleteChatMessage = ['deleteChatMessage', 'DELETE', '/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}'] as const
export const addReactionToChatMessage = ['addReactionToChatMessage', 'POST', '/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions'] as const
export const removeReactionFromChatMessage = ['removeReactionFromChatMessage', 'DELETE', '/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions'] as const
export const startTypingIndicator = ['startTypingIndicator', 'POST', '/api/fansly/{fanslyAccount}/chats/{chat_id}/typing'] as const
export const disableChatReadReceipts = ['disableChatReadReceipts', 'POST', '/api/fansly/{fanslyAccount}/chats/{chat_id}/read-receipts/disable'] as const
