import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'

/** POST /api/fansly/{fanslyAccount}/chats/mark-all-as-read: the answer is not known, and as its siblings give one here. */
export const markAllChatsAsRead: Handler = (call, world) => {
  world.markAllAsRead()
  return success(call, null)
}
