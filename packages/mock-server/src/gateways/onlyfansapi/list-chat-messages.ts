import { findConversation } from '../../world/conversation.ts'
import { compareIds } from '../../world/snowflake.ts'
import type { Handler } from '../gateway.ts'
import { readInteger } from '../query.ts'
import { toAccountMedia } from './account-media.ts'
import { page } from './envelope.ts'
import { refuse } from './failure.ts'
import { toMessage } from './message.ts'

/** GET /api/fansly/{fanslyAccount}/chats/{chat_id}/messages */
export const listChatMessages: Handler = (call, world) => {
  const { path, query } = call
  const conversation = findConversation(world, path['chat_id'] ?? '')
  if (conversation === undefined) return refuse(call, world, 404, 'There is no such chat.')

  const limit = readInteger(query.get('limit'), 25)
  const before = query.get('before')
  const older = conversation.messages
    .toReversed()
    .filter(({ id }) => before === null || compareIds(id, before) < 0)
  const shown = older.slice(0, limit)
  return page(call, {
    messages: shown.map((message) => toMessage(message, conversation, world)),
    accountMedia: shown
      .flatMap(({ mediaIds }) => mediaIds.flatMap((id) => world.media.get(id) ?? []))
      .map(toAccountMedia),
    accountMediaBundles: [],
    tips: [],
    tipGoals: [],
    accountMediaOrders: [],
    stories: [],
    storyOrders: [],
    hasMore: limit < older.length,
  })
}
