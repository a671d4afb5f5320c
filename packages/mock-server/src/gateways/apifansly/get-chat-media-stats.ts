import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { noSuchChat } from './no-such.ts'

/** GET /{account_id}/chats/{chat_id}/media-stats: what the answer holds is not known, so that it holds nothing. */
export const getChatMediaStats: Handler = (call, world) =>
  world.chats.has(call.path['chat_id'] ?? '') ? success(call, world, {}) : noSuchChat(call, world)
