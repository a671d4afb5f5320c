/** The operations of apifansly, generated from `specs/apifansly` by `pnpm generate`. Changes made here are lost. */

import { type Once, once } from '../transport/once.ts'

export const listChats = ['listChats', 'GET', '/{account_id}/chats'] as const
export const listUnreadChats = ['listUnreadChats', 'GET', '/{account_id}/chats/unread'] as const
export const listChatMessages = ['listChatMessages', 'GET', '/{account_id}/chats/{chat_id}/messages'] as const
export const sendChatMessage: readonly ['sendChatMessage', 'POST', '/{account_id}/chats/{chat_id}/messages', Once] = ['sendChatMessage', 'POST', '/{account_id}/chats/{chat_id}/messages', once]
export const deleteChatMessage = ['deleteChatMessage', 'DELETE', '/{account_id}/messages/{message_id}'] as const
export const likeMessage = ['likeMessage', 'POST', '/{account_id}/messages/like'] as const
export const unlikeMessage = ['unlikeMessage', 'POST', '/{account_id}/messages/unlike'] as const
export const startTypingIndicator = ['startTypingIndicator', 'POST', '/{account_id}/chats/typing'] as const
export const setReadReceipts = ['setReadReceipts', 'POST', '/{account_id}/chats/{chat_id}/readreceipts'] as const
export const muteChat = ['muteChat', 'POST', '/{account_id}/chats/mute'] as const
export const unmuteChat = ['unmuteChat', 'POST', '/{account_id}/chats/unmute'] as const
export const hideChat = ['hideChat', 'POST', '/{account_id}/chats/{chat_id}/hide'] as const
export const addFanToVip = ['addFanToVip', 'POST', '/{account_id}/chats/{fan_id}/vip'] as const
export const removeFanFromVip = ['removeFanFromVip', 'DELETE', '/{account_id}/chats/{fan_id}/vip'] as const
export const listFanTips = ['listFanTips', 'GET', '/{account_id}/chats/{fan_id}/tips'] as const
export const getChatMediaStats = ['getChatMediaStats', 'GET', '/{account_id}/chats/{chat_id}/media-stats'] as const
export const createGroupChat: readonly ['createGroupChat', 'POST', '/{account_id}/group', Once] = ['createGroupChat', 'POST', '/{account_id}/group', once]
export const listAccounts = ['listAccounts', 'GET', '/accounts'] as const
