import type { Handler } from '../gateway.ts'
import { mediaOf } from '../media-of.ts'
import { takeMessages } from '../message-page.ts'
import { readInteger } from '../query.ts'
import { toAccountMedia } from './account-media.ts'
import { page } from './envelope.ts'
import { toMessage } from './message.ts'
import { noSuchChat } from './no-such.ts'

/** GET /api/fansly/{fanslyAccount}/chats/{chat_id}/messages. What the items of six lists look like is not known. */
export const listChatMessages: Handler = (call, world) => {
  const { path, query } = call
  const conversation = world.conversation(path['chat_id'] ?? '')
  if (conversation === undefined) return noSuchChat(call, world)

  const size = readInteger(query.get('limit'), 25)
  const { items, hasMore } = takeMessages(conversation, size, query.get('before'))
  return page(call, {
    messages: items.map((message) => toMessage(message, conversation, world)),
    accountMedia: mediaOf(items, world).map(toAccountMedia),
    accountMediaBundles: [],
    tips: [],
    tipGoals: [],
    accountMediaOrders: [],
    stories: [],
    storyOrders: [],
    hasMore,
  })
}
